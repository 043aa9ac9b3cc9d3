import type { GenerationRow } from '../../../src/generation/generation-row.ts';
import type { Scene } from './open-scene.ts';
import type { AskedPicture } from './stage.ts';

export function readGeneration({ postgres }: Scene, { generationId }: AskedPicture): Promise<GenerationRow> {
  return postgres.database
    .selectFrom('generations')
    .selectAll()
    .where('id', '=', generationId)
    .executeTakeFirstOrThrow();
}
