import type { Scene } from './open-scene.ts';
import type { AskedPicture } from './stage.ts';

/** How much paid work the doubles were asked for, for one picture. */
export function countAsked({ kie, openAi }: Scene, { prompt }: AskedPicture): number {
  const tasks = kie.tasks.filter(({ input }) => input['prompt'] === prompt);
  const requests = openAi.requests.filter(({ fields }) => fields['prompt'] === prompt);
  return tasks.length + requests.length;
}
