import type { Language } from '../../scene-description.ts';
import { lookUpExact, lookUpLoose } from '../look-up.ts';
import type { Meaning } from '../meaning.ts';
import { normalizeWord } from '../normalize-word.ts';
import type { Token } from '../tokenize.ts';
import type { Phrase } from './phrase.ts';

const longestPhrase = 5;

interface Match {
  length: number;
  meanings: readonly Meaning[];
}

/** Reads the tokens from the left, each time taking the longest phrase that is known. */
export function matchPhrases(prompt: string, tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const { length, meanings } = matchAt(tokens, at);
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (first === undefined || last === undefined) break;
    const words = prompt.slice(first.start, last.end);
    const kind = first.kind === 'break' ? 'break' : 'phrase';
    phrases.push({ kind, words, meanings, isComma: /^[,،、，]$/.test(words) });
    at += length;
  }
  return phrases;
}

function matchAt(tokens: readonly Token[], at: number): Match {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return { length: 1, meanings: [] };
  for (let length = countWords(tokens, at); length >= 1; length -= 1) {
    const meanings = lookUp(joinKeys(tokens, at, length), first.language);
    if (meanings.length > 0) return { length, meanings };
  }
  const number = readDigits(first.key);
  if (number !== undefined) return { length: 1, meanings: [{ role: 'count', value: number }] };
  return { length: 1, meanings: lookUpInEither(first.key, first.language, lookUpLoose) };
}

function countWords(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex((token, index) => index >= at && token.kind !== 'word');
  return Math.min(longestPhrase, (end < 0 ? tokens.length : end) - at);
}

function joinKeys(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');
}

function lookUp(key: string, language: Language): readonly Meaning[] {
  return lookUpInEither(key, language, lookUpExact);
}

/** Everybody mixes English in, and Chinese characters serve two languages; the prompt's own language comes first. */
function lookUpInEither(key: string, language: Language, find: typeof lookUpExact): readonly Meaning[] {
  const others: readonly Language[] = language === 'ja' ? ['zh', 'en'] : ['en'];
  for (const one of [language, ...others]) {
    const meanings = find(normalizeWord(key, one), one);
    if (meanings.length > 0) return meanings;
  }
  return [];
}

function readDigits(key: string): number | undefined {
  if (!/^\p{Nd}{1,3}$/u.test(key)) return undefined;
  const digits = Array.from(key, (digit) => readDigit(digit)).join('');
  return Number(digits) > 0 ? Number(digits) : undefined;
}

/** Arabic-Indic digits are digits too; the full-width ones were normalised before. */
function readDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  return digit;
}
