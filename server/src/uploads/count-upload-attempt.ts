import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { Uploader } from './create-upload-gate.ts';

const hour = 3_600_000;

/** How often one may hand something in within an hour of the clock, whatever becomes of it: each may cost seconds of work. */
export const attemptLimits = { visitor: 120, network: 300 };

/** Counts one more, or throws. Exact however many come at once; what is refused is not counted. */
export async function countUploadAttempt(
  database: Database,
  { ownerId, network, now }: Uploader & { now: Date },
): Promise<void> {
  const beginning = { hour: startOfHour(now), attempts: 1 };
  await database.transaction().execute(async (transaction) => {
    const counted = await transaction
      .insertInto('upload_attempts')
      // The network first, always: two who share both wait for each other, they never deadlock.
      .values([
        { ...beginning, scope: 'network', subject: network },
        { ...beginning, scope: 'visitor', subject: ownerId },
      ])
      .onConflict((conflict) =>
        conflict.columns(['hour', 'scope', 'subject']).doUpdateSet({ attempts: sql`upload_attempts.attempts + 1` }),
      )
      .returning(['scope', 'attempts'])
      .execute();
    const isTooMany = counted.some(({ scope, attempts }) => attempts > attemptLimits[scope]);
    if (isTooMany) throw new AppError('upload_quota_exhausted', { title });
  });
}

/** Forgets the hours before this one. */
export async function forgetUploadAttempts(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('upload_attempts').where('hour', '<', startOfHour(now)).execute();
}

function startOfHour(now: Date): Date {
  return new Date(now.getTime() - (now.getTime() % hour));
}

const title = 'Too many pictures were uploaded from here within the hour. Wait for the next one.';
