import type { Context } from 'hono';
import { headerSets } from '../../http/header-sets.ts';
import type { PageFile } from './page-file.ts';

const kept = 'public, max-age=31536000, immutable';

/** Sends a file of our pages. It is kept for good only under the version it has: while servers change over, a page may ask for another. */
export function answerPageFile(context: Context, file: PageFile): Response {
  const takesBrotli = /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(context.req.header('accept-encoding') ?? '');
  for (const [name, value] of Object.entries(headerSets.page)) context.header(name, value);
  context.header('Cache-Control', context.req.query('v') === file.version ? kept : 'no-cache');
  context.header('Vary', 'Accept-Encoding');
  context.header('Content-Type', file.mediaType);
  if (takesBrotli) context.header('Content-Encoding', 'br');
  return context.body(takesBrotli ? file.brotli : file.bytes);
}
