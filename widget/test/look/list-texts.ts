import { locales } from '../../build/locales.ts';
import { readStrings } from '../read-strings.ts';
import type { View } from './view.ts';

const parts = ['more', 'notice', 'start', 'viewer'];

/** All that the widget can say in a language, later parts included. */
export async function listTexts(language: View['language']): Promise<string[]> {
  const later = await Promise.all(parts.map((part) => import(`../../src/locales/${part}/${language}.ts`)));
  return [locales[language], ...later].flatMap((messages) => [...readStrings(messages)].map(([, text]) => text));
}
