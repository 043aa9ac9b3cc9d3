import type { Language, Relation, SceneDescription, Setting, Subject, WordReading } from '../../scene-description.ts';
import type { Group, ReadingDraft, RelationDraft, SubjectDraft } from './draft.ts';
import type { SceneReader } from './scene-reader.ts';

/** Numbers the subjects and turns what refers to drafts into what refers to numbers. */
export function assembleScene(reader: SceneReader, language: Language, setting: Setting | undefined): SceneDescription {
  const ids = new Map<SubjectDraft, number[]>();
  const subjects: Subject[] = [];
  for (const draft of reader.drafts) {
    const own = listArts(draft).map(({ art, count }, at) => createSubject(draft, art, count, subjects.length + at));
    subjects.push(...own);
    ids.set(
      draft,
      own.map(({ id }) => id),
    );
  }
  return {
    language,
    ...(setting === undefined ? {} : { setting }),
    ...(reader.settingColor === undefined ? {} : { settingColor: reader.settingColor }),
    ...(reader.time === undefined ? {} : { time: reader.time }),
    weather: reader.weather,
    ...(reader.mood === undefined ? {} : { mood: reader.mood }),
    ...(reader.style === undefined ? {} : { style: reader.style }),
    colors: [...new Set(reader.colors)],
    subjects,
    relations: dropRepeats(reader.relations.flatMap((relation) => listRelations(relation, ids))),
    words: reader.readings.filter(({ isDropped }) => isDropped !== true).map((reading) => createReading(reading, ids)),
  };
}

/** "Four people" are shared out among the drawings of people; a family, not counted, is one of each. */
function listArts({ meaning: { arts }, count, isCountGuessed }: SubjectDraft): { art: string; count: number }[] {
  if (arts.length > 1 && (count === 1 || isCountGuessed)) return arts.map((art) => ({ art, count: 1 }));
  const share = Math.floor(count / arts.length);
  const shared = arts.map((art, at) => ({ art, count: share + (at < count % arts.length ? 1 : 0) }));
  return shared.filter((one) => one.count > 0);
}

function createSubject(
  { words, meaning, color, scale }: SubjectDraft,
  art: string,
  count: number,
  id: number,
): Subject {
  return { id, words, art, match: meaning.match, count, ...(color === undefined ? {} : { color }), scale };
}

function listRelations({ kind, words, from, to }: RelationDraft, ids: ReadonlyMap<SubjectDraft, number[]>): Relation[] {
  const targets = 'setting' in to ? [to] : listIds(to, ids);
  return listIds(from, ids).flatMap((first) => targets.map((target) => ({ kind, words, from: first, to: target })));
}

/** 「坐在…上」 says the same twice. */
function dropRepeats(relations: readonly Relation[]): Relation[] {
  const byContent = new Map(
    relations.map((relation) => [JSON.stringify([relation.kind, relation.from, relation.to]), relation]),
  );
  return [...byContent.values()];
}

function listIds(group: Group | undefined, ids: ReadonlyMap<SubjectDraft, number[]>): number[] {
  return (group?.drafts ?? []).flatMap((draft) => ids.get(draft) ?? []);
}

function createReading({ words, role, subject }: ReadingDraft, ids: ReadonlyMap<SubjectDraft, number[]>): WordReading {
  const id = subject === undefined ? undefined : ids.get(subject)?.[0];
  return id === undefined ? { words, role } : { words, role, subject: id };
}
