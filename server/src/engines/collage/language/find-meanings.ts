import type { Stem } from './inflection/stem.ts';
import type { Meaning, SubjectMeaning } from './meaning.ts';
import { dropAccents } from './normalize-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a normalised word or phrase may mean in a language, inflected forms included; empty where it is unknown. */
export function findMeanings(key: string, vocabulary: Vocabulary): readonly Meaning[] {
  const exact = vocabulary.meanings.get(key);
  if (exact !== undefined) return exact;
  for (const stem of listBases(key, vocabulary)) {
    const meanings = fitStem(vocabulary.meanings.get(stem.base), stem);
    if (meanings.length > 0) return meanings;
  }
  return vocabulary.language === 'ja' || vocabulary.language === 'zh' ? [] : findUnaccented(key, vocabulary);
}

/** The base forms a word or phrase may come from; of a phrase, its first word, its last, or both are inflected. */
export function listBases(key: string, { stem }: Vocabulary): Stem[] {
  const words = key.split(' ');
  const last = words.length - 1;
  if (last === 0) return stem(key);
  const firstStems: Stem[] = [{ base: words[0] ?? '', number: 'unsaid' }, ...stem(words[0] ?? '')];
  const lastStems: Stem[] = [{ base: words[last] ?? '', number: 'unsaid' }, ...stem(words[last] ?? '')];
  const middle = words.slice(1, last);
  return firstStems.flatMap((first) =>
    lastStems.map((end) => ({
      base: [first.base, ...middle, end.base].join(' '),
      number: first.number === 'unsaid' ? end.number : first.number,
      isAdjective: end.isAdjective === true,
    })),
  );
}

function findUnaccented(key: string, vocabulary: Vocabulary): readonly Meaning[] {
  const plain = dropAccents(key);
  const exact = vocabulary.unaccented.get(plain) ?? (plain === key ? undefined : vocabulary.meanings.get(plain));
  if (exact !== undefined) return exact;
  for (const stem of listBases(plain, vocabulary)) {
    const meanings = fitStem(vocabulary.unaccented.get(stem.base), stem);
    if (meanings.length > 0) return meanings;
  }
  return [];
}

function fitStem(meanings: readonly Meaning[] | undefined, { number, isAdjective }: Stem): Meaning[] {
  const fitting = (meanings ?? []).filter(
    ({ role }) => isAdjective !== true || (role !== 'subject' && role !== 'setting'),
  );
  return fitting.map((meaning) => withNumber(meaning, number));
}

function withNumber(meaning: Meaning, number: SubjectMeaning['number']): Meaning {
  return meaning.role === 'subject' && number !== 'unsaid' ? { ...meaning, number } : meaning;
}
