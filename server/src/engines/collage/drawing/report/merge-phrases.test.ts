import { describe, expect, it } from 'vitest';
import { describeScene } from '../../language/describe-scene.ts';
import { reportScene } from './report-scene.ts';

describe('mergePhrases', () => {
  it('makes one phrase of a thing and what is said of it', () => {
    expect(drawnWords('three yellow balloons above a blue lake')).toEqual(['three yellow balloons', 'blue lake']);
  });

  it('joins without a space where the language writes without', () => {
    expect(drawnWords('三只红色的狐狸')).toEqual([expect.not.stringContaining(' ')]);
  });

  it('keeps things apart that only stand side by side', () => {
    expect(drawnWords('a red fox, a cat')).toEqual(['red fox', 'cat']);
  });
});

/** Of a scene in which everything found its place. */
function drawnWords(prompt: string): string[] {
  const scene = describeScene({ prompt });
  const copies = new Map(scene.subjects.map(({ id, count }) => [id, count]));
  const placed = { setting: scene.setting ?? 'meadow', copies, relations: new Set(scene.relations), usesColors: true };
  return reportScene(scene, placed).drawn.map(({ words }) => words);
}
