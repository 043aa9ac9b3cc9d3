import type { SceneDescription, Setting } from '../scene-description.ts';

export type Fallback = 'landscape' | 'poster';

const open = ['meadow', 'mountain', 'lake'] as const satisfies readonly Setting[];
const indoors = new Set<Setting>(['room', 'kitchen', 'table', 'portrait', 'abstract']);

/** The same scene without its subjects: a landscape, or a pattern, in the mood, colours and weather that were named. */
export function openScene(scene: SceneDescription, fallback: Fallback, prompt: string): SceneDescription {
  const words = scene.words.map(({ words: written, role }) =>
    ['subject', 'count', 'size', 'relation'].includes(role)
      ? { words: written, role: 'unknown' as const }
      : { words: written, role },
  );
  const colors = scene.subjects.flatMap(({ color }) => color ?? []);
  return {
    ...scene,
    setting: fallback === 'poster' ? 'abstract' : chooseLandscape(scene.setting, prompt),
    colors: [...new Set([...scene.colors, ...colors])],
    subjects: [],
    relations: [],
    words,
  };
}

function chooseLandscape(named: Setting | undefined, prompt: string): Setting {
  if (named !== undefined && !indoors.has(named)) return named;
  let hash = 0;
  for (const character of prompt) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65521;
  return open[hash % open.length] ?? open[0];
}
