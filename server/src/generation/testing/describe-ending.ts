import { verifyLedger } from '../../credits/verify-ledger.ts';
import { readCredits } from './read-credits.ts';
import type { TestService } from './start-test-service.ts';
import { secrets, type SeenByDouble, trialPrice } from './trial.ts';
import { hasEnded, untilGeneration } from './until-generation.ts';

/** All that a generation has left behind when it has ended: at the person's, at the operator's, and in the storage. */
export interface Ending extends SeenByDouble {
  status: string;
  code: string | null;
  hold: string;
  /** In pictures. */
  paid: number;
  pictures: number;
  /** The operator's books: how each call ended, and how many pictures it is counted as. */
  calls: string[];
  /** What should be, and is not. */
  wrong: string[];
}

const theirWords = /You asked for|Something is wrong|Bad Gateway|flagged|_error|req_double/;

/** Waits for the end, then looks everywhere. */
export async function describeEnding(service: TestService, id: string, countSeen: () => SeenByDouble): Promise<Ending> {
  const row = await untilGeneration(service, id, hasEnded);
  const { state, settled_credits, transactions } = await readCredits(service, id);
  const images = await service.database.selectFrom('images').select('id').where('generation_id', '=', id).execute();
  const ledger = await verifyLedger(service.database);
  return {
    status: row.status,
    code: row.error_code,
    hold: transactions.length === 2 ? String(state) : transactions.join(),
    paid: (settled_credits ?? 0) / trialPrice.credits,
    pictures: images.length,
    calls: await readCalls(service, id),
    ...countSeen(),
    wrong: [
      ...inspectReason(row.error_reason),
      ...(await compareFiles(service, row.owner_id)),
      ...ledger.map(({ check }) => `not true: ${check}`),
    ],
  };
}

/** Ours always say what it cost. The engines' own words, which the doubles put into each answer, never get here. */
function inspectReason(reason: string | null): string[] {
  const isOurs = reason === null || /Nothing was charged[;.]/.test(reason);
  const isEngines =
    theirWords.test(reason ?? '') || [secrets.key, secrets.prompt].some((word) => reason?.includes(word));
  return isOurs && !isEngines ? [] : [`a person reads: ${reason}`];
}

async function readCalls({ database }: TestService, id: string): Promise<string[]> {
  const calls = await database
    .selectFrom('engine_calls')
    .select(['state', 'cost_micros'])
    .where('generation_id', '=', id)
    .orderBy('id')
    .execute();
  return calls.map(({ state, cost_micros }) => `${state} ${cost_micros / trialPrice.costMicros}`);
}

/** Each trial has a visitor of its own. */
async function compareFiles({ database, storage }: TestService, ownerId: string): Promise<string[]> {
  const images = await database
    .selectFrom('image_files')
    .innerJoin('images', 'images.id', 'image_files.image_id')
    .select('storage_key')
    .where('owner_id', '=', ownerId)
    .execute();
  const uploads = await database.selectFrom('uploads').select('storage_key').where('owner_id', '=', ownerId).execute();
  const owned = new Set([...images, ...uploads].map((file) => file.storage_key));
  const wrong: string[] = [];
  for await (const { key } of storage.list(ownerId)) if (!owned.delete(key)) wrong.push(`nobody owns ${key}`);
  return [...wrong, ...[...owned].map((key) => `${key} is not stored`)];
}
