import type { Language } from '../scene-description.ts';
import { lookUpExact } from './look-up.ts';
import type { Meaning } from './meaning.ts';
import { normalizeWord } from './normalize-word.ts';

const linkingLetters = /(s|n|en|es)$/;
const arabicProclitics = ['و', 'ف', 'ب', 'ل', 'ك'];

/** The words that are written as one: "Bergsee" is a mountain and a lake, «والقطة» is "and" and a cat. */
export function splitWord(word: string, language: Language): string[] {
  if (lookUpExact(normalizeWord(word, language), language).length > 0) return [word];
  if (language === 'de') return splitCompound(word) ?? [word];
  if (language === 'ar') return splitProclitic(word) ?? [word];
  return [word];
}

/** Only where both halves are known: an unknown first half may change everything about the second. */
function splitCompound(word: string): string[] | undefined {
  for (let at = 3; at <= word.length - 3 && word.length <= 40; at += 1) {
    const [first, head] = [word.slice(0, at), word.slice(at)];
    if (!isDrawable(lookUp(head, 'de'))) continue;
    const isFirstKnown = [first, first.replace(linkingLetters, '')].some(
      (form) => form.length > 2 && lookUp(form, 'de').length > 0,
    );
    if (isFirstKnown) return [first, head];
  }
  return undefined;
}

function splitProclitic(word: string): string[] | undefined {
  const first = word.charAt(0);
  if (!arabicProclitics.includes(first) || word.length < 4) return undefined;
  // «للبيت» is written for ل + البيت.
  const rest = word.startsWith('لل') ? word.slice(2) : word.slice(1);
  if (lookUp(rest, 'ar').length > 0) return [first, rest];
  const second = splitProclitic(rest);
  return second === undefined ? undefined : [first, ...second];
}

function lookUp(word: string, language: Language): readonly Meaning[] {
  return lookUpExact(normalizeWord(word, language), language);
}

function isDrawable(meanings: readonly Meaning[]): boolean {
  return meanings.some(({ role }) => role === 'subject' || role === 'setting');
}
