import type { Exchange } from './exchange.ts';
import { softenPicture } from './painting/soften-picture.ts';

export type Entry = { b64_json: string } | { url: string };

const usage = { input_tokens: 40, output_tokens: 1100, total_tokens: 1140 };

/** Answers with these pictures in the form that was asked for; `format` is what the answer calls them. */
export async function sendPictures(exchange: Exchange, entries: readonly Entry[], format = 'png'): Promise<void> {
  if (!exchange.wish.isStream) return sendJson(exchange, { created: 0, output_format: format, data: entries, usage });
  startStream(exchange);
  for (const entry of entries) sendEvent(exchange, 'completed', { ...entry, output_format: format, usage });
  exchange.response.end();
}

export function sendJson({ response }: Exchange, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Blurred versions of a picture, each clearer than the last. Nothing where none were asked for. */
export async function sendPartials(exchange: Exchange, picture: Buffer): Promise<void> {
  const { isStream, partialImages } = exchange.wish;
  if (!isStream) return;
  startStream(exchange);
  for (let index = 0; index < partialImages; index += 1) {
    const partial = await softenPicture(picture, (partialImages - index) / partialImages);
    sendEvent(exchange, 'partial_image', { b64_json: partial.toString('base64'), partial_image_index: index });
    await exchange.pause();
  }
}

export function sendEvent({ request, response }: Exchange, name: string, content: object): void {
  const type = `${request.path.endsWith('/edits') ? 'image_edit' : 'image_generation'}.${name}`;
  response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...content })}\n\n`);
}

function startStream({ response }: Exchange): void {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
}

export function toEntry(picture: Buffer): Entry {
  return { b64_json: picture.toString('base64') };
}
