import type { Language } from '../scene-description.ts';
import { simplifyChinese } from './simplify-chinese.ts';

/** One spelling for the spellings of a word: case, width, apostrophes, hyphens, and what a script leaves free. */
export function normalizeWord(text: string, language: Language): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´_\-‐-―]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (language === 'zh') return simplifyChinese(plain);
  if (language === 'ar') return plain.split(' ').map(normalizeArabic).join(' ');
  return plain;
}

/** The same word typed without accents: "foret", "camion", "Maedchen" stays as it is. */
export function dropAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('ß', 'ss').normalize('NFC');
}

function normalizeArabic(word: string): string {
  const plain = word
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
  return plain.startsWith('ال') && plain.length > 4 ? plain.slice(2) : plain;
}
