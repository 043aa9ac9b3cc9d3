import type { GenerationReport } from '@vignette/server/contract';
import type { Relation, SceneDescription, Setting, Subject, WordReading } from '../../scene-description.ts';
import { mergePhrases } from './merge-phrases.ts';
import { nameArt } from './name-art.ts';
import { nameColor } from './name-color.ts';

/** What really came to stand in the picture. */
export interface PlacedScene {
  setting: Setting;
  /** Copies placed of each subject, by id. */
  copies: ReadonlyMap<number, number>;
  relations: ReadonlySet<Relation>;
  /** Colours without a subject were used for sky, wall or poster. */
  usesColors: boolean;
}

interface Verdict {
  list: keyof GenerationReport;
  as?: string;
}

export interface JudgedWord {
  reading: WordReading;
  verdict: Verdict;
}

/** Says of every phrase what stands for it, from what was placed and not from what was read. */
export function reportScene(scene: SceneDescription, placed: PlacedScene): GenerationReport {
  const report: GenerationReport = { drawn: [], approximated: [], notUnderstood: [] };
  const waiting = [...scene.relations];
  const judged = scene.words.map((reading) => ({ reading, verdict: judge(reading, scene, placed, waiting) }));
  for (const { reading, verdict } of mergePhrases(judged.filter(isWorthSaying), scene)) {
    report[verdict.list].push({ words: reading.words, ...(verdict.as && { as: verdict.as }) });
  }
  return report;
}

/** "Beside" is no news where the two stand side by side; it is where they do not. */
function isWorthSaying({ reading, verdict }: JudgedWord): boolean {
  return reading.role !== 'relation' || verdict.list !== 'drawn';
}

function judge(reading: WordReading, scene: SceneDescription, placed: PlacedScene, waiting: Relation[]): Verdict {
  const subject = scene.subjects.find(({ id }) => id === reading.subject);
  if (reading.role === 'unknown') return { list: 'notUnderstood' };
  if (reading.role === 'relation') return judgeRelation(reading, placed, waiting);
  if (subject) return judgeSubject(reading, subject, scene, placed);
  if (reading.role === 'subject' || reading.role === 'count' || reading.role === 'size')
    return { list: 'notUnderstood' };
  if (reading.role === 'color') return judgeColor(scene, placed);
  if (reading.role === 'setting') return { list: 'drawn', as: nameSetting(scene, placed) };
  const value = {
    time: scene.time,
    mood: scene.mood,
    style: scene.style,
    weather: scene.weather.length === 1 ? scene.weather[0] : undefined,
  }[reading.role];
  return { list: 'drawn', ...(value && { as: value }) };
}

function judgeSubject(
  { role, words }: WordReading,
  subject: Subject,
  scene: SceneDescription,
  { copies }: PlacedScene,
): Verdict {
  const shown = copies.get(subject.id) ?? 0;
  if (shown === 0) return { list: 'notUnderstood' };
  const isShort = shown < subject.count;
  if (role === 'count') return { list: isShort ? 'approximated' : 'drawn', as: `${shown} drawn` };
  if (role === 'color') return { list: 'drawn', as: nameColor(subject.color ?? '#888888') };
  if (role === 'size') return { list: 'drawn', as: subject.scale > 1 ? 'larger' : 'smaller' };
  const named = scene.subjects.filter((other) => other === subject || (other.words === words && copies.has(other.id)));
  return { list: 'drawn', as: named.map((other) => nameSubject(other, copies.get(other.id) ?? 0)).join(', ') };
}

function nameSubject({ color, art }: Subject, shown: number): string {
  return `${color ? `${nameColor(color)} ` : ''}${nameArt(art)}${shown > 1 ? ` × ${shown}` : ''}`;
}

function judgeRelation(reading: WordReading, { relations }: PlacedScene, waiting: Relation[]): Verdict {
  const index = waiting.findIndex(
    ({ words, from }) => words === reading.words && (reading.subject === undefined || from === reading.subject),
  );
  const relation = index >= 0 ? waiting.splice(index, 1)[0] : undefined;
  if (!relation) return { list: 'notUnderstood' };
  return relations.has(relation) ? { list: 'drawn' } : { list: 'approximated', as: 'side by side' };
}

function judgeColor(scene: SceneDescription, placed: PlacedScene): Verdict {
  if (scene.settingColor) return { list: 'drawn', as: nameSetting(scene, placed) };
  return placed.usesColors ? { list: 'drawn', as: 'a tint of the whole picture' } : { list: 'notUnderstood' };
}

function nameSetting({ settingColor }: SceneDescription, { setting }: PlacedScene): string {
  return settingColor ? `${nameColor(settingColor)} ${setting}` : setting;
}
