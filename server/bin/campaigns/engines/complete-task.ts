import type { Scene } from './open-scene.ts';
import type { AskedPicture } from './stage.ts';

/** Ends the task of a picture that KIE holds; whoever wants to be called back is. */
export async function completeTask({ kie }: Scene, { prompt }: AskedPicture): Promise<void> {
  const task = kie.tasks.find(({ input }) => input['prompt'] === prompt);
  if (!task) throw new Error(`KIE has no task for ${prompt}.`);
  await kie.complete(task.id);
}
