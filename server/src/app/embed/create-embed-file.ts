import { createHash } from 'node:crypto';
import path from 'node:path';
import type { EmbedFile, Encoding } from './embed-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** How each form of a file is named after it. */
export const formSuffixes = { identity: '', br: '.br', gzip: '.gz' } as const satisfies Record<Encoding, string>;

/** Whether a file of this name is one that pages load; its compressed forms come with it. */
export function isEmbedFileName(name: string): boolean {
  return path.extname(name) in mediaTypes;
}

/** A file out of its forms, wherever `read` finds them; nothing where the plain one is missing. */
export async function createEmbedFile(
  name: string,
  read: (name: string) => Promise<Bytes | undefined>,
): Promise<EmbedFile | undefined> {
  const [identity, br, gzip] = await Promise.all([
    read(name + formSuffixes.identity),
    read(name + formSuffixes.br),
    read(name + formSuffixes.gzip),
  ]);
  if (!identity) return undefined;
  return {
    mediaType: mediaTypes[path.extname(name)] ?? 'application/octet-stream',
    sha256: createHash('sha256').update(identity).digest('base64'),
    encodings: { identity, ...(br && { br }), ...(gzip && { gzip }) },
  };
}
