import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Generation } from '@vignette/server/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { connectDatabase, type DatabaseConnection } from '../database/connect-database.ts';
import { createPastDatabase, type PastRows } from '../database/testing/create-past-database.ts';
import type { TestDatabase } from '../database/testing/create-test-database.ts';
import { listGenerations } from '../generation/list-generations.ts';
import { createAccountFinder } from '../grants/tokens/create-account-finder.ts';
import { authenticateCaller } from '../grants/authenticate-caller.ts';
import { createFileSigner } from '../pictures/sign-file-address.ts';
import { createVisitorFinder } from '../sites/create-visitor-finder.ts';

/** What a server of the release before accounts had stored: two sites, visitors, and generations of every kind. */
const past = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../database/testing/data/before-accounts.json'), 'utf8'),
) as { tokens: Record<string, string>; rows: PastRows };

const clock = { now: () => new Date('2026-11-22T00:00:00Z') };
const renamed: Record<string, string> = { visitor_id: 'owner_id' };

let testDatabase: TestDatabase;
let connection: DatabaseConnection;

beforeAll(async () => {
  testDatabase = await createPastDatabase('0007-usual-seconds', past.rows);
  connection = connectDatabase(testDatabase.connectionString);
});
afterAll(async () => {
  await connection.close();
  await testDatabase.drop();
});

async function readRows(table: string): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select row_to_json(kept) as row from ${sql.table(table)} kept`.execute(connection.database);
  return rows.map(({ row }) => row);
}

/** The old columns of a row, under the names they have now. */
function rename(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [renamed[column] ?? column, value]));
}

describe('a database of the release before accounts', () => {
  it.each(Object.keys(past.rows))('keeps every row of %s as it was', async (table) => {
    const kept = await readRows(table);
    const expected = past.rows[table]?.map(rename) ?? [];
    expect(kept).toHaveLength(expected.length);
    expect(kept).toEqual(expect.arrayContaining(expected.map((row) => expect.objectContaining(row))));
  });

  it('has a ledger in order', async () => {
    expect(await verifyLedger(connection.database)).toEqual([]);
  });

  it.each(Object.keys(past.tokens))('lets %s in with the token of then, to all pictures of then', async (name) => {
    const { database } = connection;
    const finders = {
      findVisitor: createVisitorFinder(database),
      findAccount: createAccountFinder(database),
      clock,
    };
    const authorization = `Bearer ${past.tokens[name]}`;
    const caller = await authenticateCaller(finders, { authorization, origin: undefined });
    const signer = createFileSigner({ secret: 'the secret of the tests, 32 long', clock });
    const { items } = await listGenerations({ database, signer }, { owner: caller, limit: 100 });
    expect(items.map(describeGeneration)).toEqual(listPast(caller.ownerId));
  });
});

function describeGeneration({ id, status, images }: Generation) {
  return { id, status, images: images.map((image) => image.id) };
}

/** Newest first. */
function listPast(visitorId: string) {
  const own = past.rows['generations']?.filter((row) => row['visitor_id'] === visitorId) ?? [];
  const newestFirst = own.toSorted((one, other) => (String(one['id']) < String(other['id']) ? 1 : -1));
  return newestFirst.map(({ id, status }) => ({ id, status, images: listImages(id) }));
}

function listImages(generationId: unknown): unknown[] {
  const images = past.rows['images']?.filter((row) => row['generation_id'] === generationId) ?? [];
  return images.toSorted((one, other) => Number(one['position']) - Number(other['position'])).map(({ id }) => id);
}
