import { ApiError } from '@vignette/server/client';
import type { Client } from '@vignette/server/client';
import { wantPicture } from './wanted-picture.ts';

export interface ParallelAnswers {
  /** Ids of the generations that were acknowledged, one for each answer. */
  accepted: string[];
  /** Codes of those refused because there was nothing left to pay with. */
  refused: string[];
  /** Anything else, in a sentence. */
  broken: string[];
}

const nothingLeft = /^(?:(?:site|visitor|network)_budget_exhausted|grant_cap_reached|credits_exhausted)$/;

/** Asks for the same picture many times at once, through the clients in turn. */
export async function askInParallel(
  clients: readonly Client[],
  times: number,
  chooseKey: (index: number) => string,
): Promise<ParallelAnswers> {
  const answers: ParallelAnswers = { accepted: [], refused: [], broken: [] };
  await Promise.all(
    Array.from({ length: times }, async (_, index) => {
      const { request, idempotencyKey } = wantPicture(chooseKey(index));
      try {
        const client = clients[index % clients.length] as Client;
        answers.accepted.push((await client.createGeneration(request, { idempotencyKey })).id);
      } catch (error) {
        const code = error instanceof ApiError ? error.code : String(error);
        if (nothingLeft.test(code)) answers.refused.push(code);
        else answers.broken.push(`a request among ${times} in parallel was answered with ${code}`);
      }
    }),
  );
  return answers;
}
