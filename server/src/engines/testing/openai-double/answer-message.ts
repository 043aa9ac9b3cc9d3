import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCall } from './answer-call.ts';
import { answerCommand } from './answer-command.ts';
import type { DoublePlace } from './double-place.ts';
import { servePicture } from './serve-picture.ts';

/** Tells calls of the API from commands and from pictures that are fetched. */
export async function answerMessage(
  place: DoublePlace,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(message.url ?? '/', 'http://double');
  if (url.pathname.startsWith('/__double/')) return answerCommand(place, message, response);
  if (url.pathname.startsWith('/pictures/')) return servePicture(place, response, url);
  return answerCall(place, message, response);
}
