import type { SceneDescription } from '../scene-description.ts';

/** Whether enough was understood to draw a picture and call it the prompt's. */
export function isDrawable({ subjects, setting }: SceneDescription): boolean {
  if (subjects.some(({ match }) => match === 'exact')) return true;
  return setting !== undefined && setting !== 'portrait';
}
