import { completeTask } from './complete-task.ts';
import { holdRow } from './hold-row.ts';
import type { HeldPicture } from './kie-moment.ts';
import type { Scene } from './open-scene.ts';
import type { StageEntry } from './stage.ts';

/** Lets the worker go on to this row of its generation. Its task goes on while nobody asks about it. */
export async function stopAtRow(
  scene: Scene,
  { picture, hold }: HeldPicture,
  table: 'engine_calls' | 'generations',
): Promise<Omit<StageEntry, 'picture'>> {
  const row = await holdRow(scene.postgres, table, picture.generationId);
  hold.release();
  await row.untilWanted();
  return {
    async afterDeath() {
      await row.letGo();
      await completeTask(scene, picture);
    },
  };
}
