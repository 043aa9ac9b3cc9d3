import type { Meaning, SubjectMeaning } from '../meaning.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isSceneMeaning, type Phrase, type SettledPhrase } from './phrase.ts';

/** Where a word has several meanings and nothing around it decides, the first of these it has. */
const precedence = [
  'subject',
  'color',
  'count',
  'size',
  'relation',
  'negation',
  'conjunction',
  'article',
  'part',
  'container',
  'link',
  'undrawable',
  'stop',
] as const;

const ofWords = /^(of|de|d|du|von|vom|の|的)$/i;
/** Words a colour, a size or a container may have between itself and its noun. */
const bridging = new Set<Meaning['role']>(['color', 'size', 'count', 'article', 'link', 'stop', 'undrawable']);

/** Gives each phrase the one meaning that fits where it stands. */
export function settlePhrases(phrases: readonly Phrase[], modifiers: Vocabulary['modifiers']): SettledPhrase[] {
  const settled = phrases.map((phrase, at) => ({ ...settle(phrases, at, modifiers), ...phrase, isNegated: false }));
  return markNegated(settled);
}

function settle(
  phrases: readonly Phrase[],
  at: number,
  modifiers: Vocabulary['modifiers'],
): Pick<SettledPhrase, 'scene' | 'meaning'> {
  const { meanings = [] } = phrases[at] ?? {};
  const part = meanings.find(({ role }) => role === 'part');
  const scene = part !== undefined && !isStoodOn(phrases, at) ? [] : meanings.filter(isSceneMeaning);
  const subject = meanings.find((meaning) => meaning.role === 'subject');
  if (subject !== undefined && (isOwner(phrases, at) || isIngredient(phrases, at, subject)))
    return { scene: [], meaning: { role: 'undrawable' } };
  if (subject?.arts[0] === 'full-moon' && isStoodOn(phrases.slice(0, at + 1), at)) {
    return { scene: [{ role: 'setting', value: 'moon' }], meaning: undefined };
  }
  if (scene.length > 0) {
    return { scene, meaning: scene.every(({ role }) => role === 'setting') ? subject : undefined };
  }
  if (subject !== undefined && meanings.some(({ role }) => role === 'container') && holdsNext(phrases, at)) {
    return { scene, meaning: { role: 'container' } };
  }
  const color = meanings.find(({ role }) => role === 'color');
  if (subject !== undefined && color !== undefined) {
    return { scene, meaning: isColorHere(phrases, at, modifiers, subject) ? pick(meanings, ['color']) : subject };
  }
  return { scene, meaning: pick(meanings, precedence) };
}

function pick(meanings: readonly Meaning[], order: readonly Meaning['role'][]): SettledPhrase['meaning'] {
  for (const role of order) {
    const found = meanings.find((meaning) => meaning.role === role);
    if (found !== undefined && !isSceneMeaning(found)) return found;
  }
  return undefined;
}

/** "My grandmother's bicycle" shows no grandmother. */
function isOwner(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at + 1]?.words === 's';
}

/** "Tomato soup" is a soup. */
function isIngredient(phrases: readonly Phrase[], at: number, subject: SubjectMeaning): boolean {
  const isFood = (meaning: Meaning): boolean =>
    meaning.role === 'subject' && meaning.group === 'food' && meaning.arts[0] !== subject.arts[0];
  return subject.group === 'food' && subject.number === 'unsaid' && phrases[at + 1]?.meanings.some(isFood) === true;
}

/** A roof is a place for who is "on the roof", «en el tejado», and a part of "a house with a red roof". */
function isStoodOn(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases.slice(0, at).findLast(({ meanings }) => !meanings.every(({ role }) => bridging.has(role)));
  return [before, phrases[at + 1]].some((phrase) =>
    phrase?.meanings.some((meaning) => meaning.role === 'relation' && ['on', 'in'].includes(meaning.kind)),
  );
}

/** "Cup of coffee", «tasse de café», "Tasse Kaffee": what is drawn is what is in it. */
function holdsNext(phrases: readonly Phrase[], at: number): boolean {
  const next = nextNoun(phrases, at);
  const content = next?.meanings.find((meaning) => meaning.role === 'subject');
  if (content === undefined || !['food', 'plant'].includes(content.group)) return false;
  const between = phrases[at + 1];
  return (
    between === next ||
    (between !== undefined && ofWords.test(between.words)) ||
    /[\u3040-\u9fff]/.test(between?.words ?? '')
  );
}

/** "Orange", "rose", "gold": a colour beside its noun, otherwise the thing itself. */
function isColorHere(
  phrases: readonly Phrase[],
  at: number,
  modifiers: Vocabulary['modifiers'],
  subject: SubjectMeaning,
): boolean {
  if (modifiers === 'after') {
    const previous = phrases[at - 1]?.meanings ?? [];
    return previous.some(({ role }) => ['subject', 'setting', 'color', 'conjunction', 'part'].includes(role));
  }
  // An unknown word is likelier a noun than not: "orange straps".
  const next = phrases[at + 1];
  if (nextNoun(phrases, at) !== undefined || (next?.kind === 'phrase' && next.meanings.length === 0)) return true;
  return subject.number === 'unsaid' && !phrases.slice(Math.max(0, at - 2), at).some(announcesNoun);
}

function announcesNoun({ meanings }: Phrase): boolean {
  return meanings.some(({ role }) => role === 'article' || role === 'count' || role === 'relation');
}

function nextNoun(phrases: readonly Phrase[], at: number): Phrase | undefined {
  for (const phrase of phrases.slice(at + 1, at + 6)) {
    if (phrase.meanings.some(({ role }) => role === 'subject' || role === 'setting' || role === 'part')) return phrase;
    if (phrase.kind === 'break' || !phrase.meanings.every(({ role }) => bridging.has(role))) return undefined;
  }
  return undefined;
}

/** "Without people", 「人のいない」: what is named is what must not be there. */
function markNegated(phrases: SettledPhrase[]): SettledPhrase[] {
  const negated = new Set<SettledPhrase>();
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.meaning?.role !== 'negation') continue;
    const following =
      phrase.meaning.side === 'before'
        ? phrases.slice(at + 1, at + 5)
        : phrases.slice(Math.max(0, at - 3), at).toReversed();
    for (const other of following) {
      if (other.kind === 'break' || other.meaning?.role === 'relation') break;
      negated.add(other);
      if (other.meaning === undefined || ['subject', 'part'].includes(other.meaning.role)) break;
    }
  }
  return phrases.map((phrase) => (negated.has(phrase) ? { ...phrase, isNegated: true } : phrase));
}
