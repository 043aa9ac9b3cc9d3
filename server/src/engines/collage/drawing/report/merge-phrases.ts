import type { SceneDescription, WordReading } from '../../scene-description.ts';
import type { JudgedWord } from './report-scene.ts';

const unspaced = new Set(['zh', 'ja']);

/** Makes one phrase of a thing and the words before or after it that only say how it is: "three", "yellow", "balloons". */
export function mergePhrases(judged: readonly JudgedWord[], scene: SceneDescription): JudgedWord[] {
  const phrases: JudgedWord[] = [];
  for (const word of judged) {
    const last = phrases.at(-1);
    if (last && belongTogether(last, word, scene)) phrases[phrases.length - 1] = join(last, word, scene);
    else phrases.push(word);
  }
  return phrases;
}

function belongTogether(first: JudgedWord, second: JudgedWord, scene: SceneDescription): boolean {
  const thing = thingOf(first.reading, scene);
  return thing !== undefined && first.verdict.list === second.verdict.list && thing === thingOf(second.reading, scene);
}

function thingOf({ role, subject }: WordReading, { settingColor }: SceneDescription): number | 'setting' | undefined {
  if (role === 'setting') return 'setting';
  if (role === 'color' && subject === undefined && settingColor) return 'setting';
  return role === 'relation' || role === 'unknown' ? undefined : subject;
}

/** What stands for the thing itself stands for the phrase. */
function join(first: JudgedWord, second: JudgedWord, { language }: SceneDescription): JudgedWord {
  const head = isHead(second.reading) ? second : first;
  const words = [first.reading.words, second.reading.words].join(unspaced.has(language) ? '' : ' ');
  return { reading: { ...head.reading, words }, verdict: head.verdict };
}

function isHead({ role }: WordReading): boolean {
  return role === 'subject' || role === 'setting';
}
