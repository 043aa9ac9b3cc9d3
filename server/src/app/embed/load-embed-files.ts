import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { EmbedFile, EmbedFiles } from './embed-files.ts';

const Manifest = z.looseObject({
  version: z.string().regex(/^[\w.+-]+$/),
  facade: z.looseObject({ file: z.string() }),
});

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Reads the widget's build (`manifest.json` and a folder named by its version) into memory; nothing where it has not been built. */
export async function loadEmbedFiles(folder: string): Promise<EmbedFiles | undefined> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { version, facade } = Manifest.parse(JSON.parse(text));
  const release = path.join(folder, version);
  const names = (await readdir(release)).filter((name) => path.extname(name) in mediaTypes);
  const files = new Map<string, EmbedFile>();
  for (const name of names) files.set(name, await loadFile(path.join(release, name)));
  const facadeFile = files.get(facade.file);
  return facadeFile && { version, facade: facadeFile, files };
}

async function loadFile(file: string): Promise<EmbedFile> {
  const identity = await readFile(file);
  const br = await readFile(`${file}.br`).catch(() => undefined);
  const gzip = await readFile(`${file}.gz`).catch(() => undefined);
  return {
    mediaType: mediaTypes[path.extname(file)] ?? 'application/octet-stream',
    etag: createHash('sha256').update(identity).digest('base64url').slice(0, 27),
    encodings: { identity, ...(br && { br }), ...(gzip && { gzip }) },
  };
}
