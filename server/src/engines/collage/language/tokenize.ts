import type { Language } from '../scene-description.ts';
import { normalizeWord } from './normalize-word.ts';
import { splitUnspaced } from './split-unspaced.ts';
import { splitWord } from './split-word.ts';

export interface Token {
  kind: 'word' | 'break' | 'quote';
  /** Where it stands in the prompt. */
  start: number;
  end: number;
  /** The word as look-up knows it. */
  key: string;
  /** The language its script and the prompt around it suggest. */
  language: Language;
}

const longestPrompt = 4000;
const mostTokens = 400;
const longestWord = 60;
const pattern =
  /(?<quote>"[^"\n]{1,200}"|“[^”\n]{1,200}”|„[^“”\n]{1,200}[“”]|«[^»\n]{1,200}»|「[^」\n]{1,200}」|『[^』\n]{1,200}』)|(?<word>[\p{L}\p{M}\p{N}]+|&)|(?<stop>[.,;:!?،؛؟。、，；：！？()\n|])/gu;

/** The prompt as words in order; what is in quotation marks is one token, for it is text to show, not to draw. */
export function tokenize(prompt: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of prompt.slice(0, longestPrompt).matchAll(pattern)) {
    if (tokens.length >= mostTokens) break;
    const { quote, word } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (quote !== undefined) tokens.push({ kind: 'quote', ...span, key: quote, language });
    else if (word === undefined) tokens.push({ kind: 'break', ...span, key: '', language });
    else tokens.push(...splitRun(word, match.index, language));
  }
  return tokens.slice(0, mostTokens);
}

function splitRun(run: string, offset: number, language: Language): Token[] {
  const own = findLanguage(run, language);
  if (own === 'zh' || own === 'ja') {
    return splitUnspaced(run, own).map(({ start, end }) => createWord(run.slice(start, end), offset + start, own));
  }
  let at = offset;
  return splitWord(run.slice(0, longestWord), own).map((part) => {
    // Arabic parts may leave out an article's letters, so the last part is looked for from the end.
    const start = Math.max(at, prefixEnd(run, part, offset));
    at = start + part.length;
    return createWord(part, start, own);
  });
}

function prefixEnd(run: string, part: string, offset: number): number {
  return offset + Math.max(0, run.lastIndexOf(part));
}

function createWord(text: string, start: number, language: Language): Token {
  return { kind: 'word', start, end: start + text.length, key: normalizeWord(text, language), language };
}

function findLanguage(run: string, language: Language): Language {
  if (/[\u3041-\u30ff]/.test(run)) return 'ja';
  if (/\p{Script=Han}/u.test(run)) return language === 'ja' ? 'ja' : 'zh';
  if (/\p{Script=Arabic}/u.test(run)) return 'ar';
  return language === 'zh' || language === 'ja' || language === 'ar' ? 'en' : language;
}
