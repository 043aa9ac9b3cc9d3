import { inspectGeneration } from '../inspect-generation.ts';
import { untilFinished } from '../until-finished.ts';
import type { Scene } from './open-scene.ts';
import type { AskedPicture } from './stage.ts';

/** One picture, its bytes, paid once. */
export function inspectPicture(
  { postgres: { database } }: Scene,
  { client, generationId }: AskedPicture,
): Promise<string[]> {
  return inspectGeneration({ client, database }, generationId);
}

/** No picture, nothing paid. */
export async function inspectFailure({ postgres: { database } }: Scene, { client, generationId }: AskedPicture) {
  const generation = await untilFinished(client, generationId);
  const kinds = await database
    .selectFrom('ledger_transactions')
    .select('kind')
    .where('generation_id', '=', generationId)
    .orderBy('kind')
    .execute();
  const ledger = kinds.map(({ kind }) => kind).join(' ');
  const isRight = generation.error?.code === 'engine_timeout' && generation.images.length === 0;
  return [
    ...(isRight ? [] : [`it ended as ${generation.status} with ${generation.images.length} images`]),
    ...(ledger === 'hold release' ? [] : [`it has the ledger transactions: ${ledger}`]),
  ];
}
