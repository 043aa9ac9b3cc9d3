import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { createPageFile } from '../files/create-page-file.ts';
import type { PageFile } from '../files/page-file.ts';
import type { PageElements } from './page-elements.ts';

const Manifest = z.looseObject({ pages: z.array(z.string().regex(/^[a-z-]+\.js$/)).default([]) });

/** Reads the scripts for our own pages out of the widget's build; nothing where it has not been built. */
export async function loadPageElements(folder: string): Promise<PageElements | undefined> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { pages } = Manifest.parse(JSON.parse(text));
  const elements = pages.map(async (file): Promise<[name: string, file: PageFile]> => [
    path.parse(file).name,
    createPageFile(`/pages/elements/${file}`, await readFile(path.join(folder, 'pages', file))),
  ]);
  return new Map(await Promise.all(elements));
}
