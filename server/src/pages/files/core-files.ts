import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createPageFile } from './create-page-file.ts';

const sheets = [
  'tokens',
  'text',
  'frame',
  'sections',
  'footer',
  'buttons',
  'fields',
  'notices',
  'lists',
  'facts',
  'code',
];

/** The look of all of our pages, one file to load; written in several, one a subject. */
export const coreStyles = createPageFile(
  '/pages/core.css',
  sheets.map((name) => readText(`styles/${name}.css`)).join('\n'),
);

export const mark = createPageFile('/pages/mark.svg', readText('frame/mark.svg'));

function readText(name: string): string {
  return readFileSync(path.join(import.meta.dirname, '..', name), 'utf8');
}
