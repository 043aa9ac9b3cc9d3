import type { Context } from 'hono';
import { matchesEntityTag } from '../../http/matches-entity-tag.ts';
import type { EmbedFile, Encoding } from './embed-files.ts';

/** Sends the smallest form that the browser takes, or nothing when it has these bytes already. */
export function answerEmbedFile(context: Context, file: EmbedFile): Response {
  const encoding = chooseEncoding(context, file);
  const etag = `"${file.sha256}-${encoding}"`;
  context.header('Vary', 'Accept-Encoding');
  context.header('ETag', etag);
  if (matchesEntityTag(context.req.header('if-none-match'), etag)) return context.body(null, 304);
  context.header('Content-Type', file.mediaType);
  if (encoding !== 'identity') context.header('Content-Encoding', encoding);
  const bytes = file.encodings[encoding] ?? file.encodings.identity;
  context.header('Content-Length', String(bytes.length));
  return context.body(bytes);
}

/** Brotli wherever it is taken at all: browsers do not weigh the two. */
function chooseEncoding(context: Context, file: EmbedFile): Encoding {
  const accepted = context.req.header('accept-encoding') ?? '';
  const offered = accepted.split(',').filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/.test(entry));
  const names = offered.map((entry) => entry.split(';', 1)[0]?.trim());
  const compressed = (['br', 'gzip'] as const).filter((encoding) => file.encodings[encoding]);
  return compressed.find((encoding) => names.includes(encoding)) ?? 'identity';
}
