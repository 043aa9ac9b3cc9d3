import type { Scene } from './open-scene.ts';
import type { AskedPicture } from './stage.ts';

/** The operator's books: how each call for a picture ended. One that may be billed keeps its cost. */
export async function readCalls({ postgres: { database } }: Scene, { generationId }: AskedPicture): Promise<string[]> {
  const calls = await database
    .selectFrom('engine_calls')
    .select(['state', 'cost_micros'])
    .where('generation_id', '=', generationId)
    .orderBy('id')
    .execute();
  return calls.map(({ state, cost_micros }) => (cost_micros > 0 ? state : `${state} for nothing`));
}
