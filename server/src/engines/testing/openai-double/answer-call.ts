import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { DoublePlace } from './double-place.ts';
import type { DoubleRequest } from './double-request.ts';
import type { Exchange } from './exchange.ts';
import { findAnswer } from './find-answer.ts';
import { paintPicture } from './painting/paint-picture.ts';
import { readCall } from './read-call.ts';
import { readWish } from './read-wish.ts';

const paths = new Set(['/v1/images/generations', '/v1/images/edits']);

/** Logs a call, and answers it as planned. A wrong key and an unknown path are answered as the API does. */
export async function answerCall(
  place: DoublePlace,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const key = /^Bearer (.+)$/.exec(message.headers.authorization ?? '')?.[1] ?? '';
  const hasRightKey = place.apiKey === undefined ? key !== '' : key === place.apiKey;
  const request: DoubleRequest = {
    ...(await describeCall(message)),
    hasRightKey,
    behaviour: place.plan.take(),
    ended: untilEnd(response),
  };
  place.log.add(request);
  const exchange = createExchange(place, { request, response, key });
  await findAnswer(findForcedBehaviour(request) ?? request.behaviour)(exchange);
}

async function describeCall(message: IncomingMessage) {
  const { authorization: _key, ...headers } = message.headers;
  return {
    method: message.method ?? '',
    path: message.url ?? '',
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(await readCall(message)),
  };
}

function findForcedBehaviour({ hasRightKey, path }: DoubleRequest) {
  if (!hasRightKey) return 'status-401';
  return paths.has(path) ? undefined : 'status-404';
}

function untilEnd(response: ServerResponse): DoubleRequest['ended'] {
  return new Promise((resolve) => {
    response.once('close', () => resolve(response.writableFinished ? 'answered' : 'cut'));
  });
}

function createExchange(
  place: DoublePlace,
  { request, response, key }: Pick<Exchange, 'request' | 'response' | 'key'>,
): Exchange {
  const leaving = new AbortController();
  response.once('close', () => leaving.abort());
  const wish = readWish(request);
  const number = place.log.requests.indexOf(request);
  const [source, mask] = ['image', 'mask'].map(
    (name) => request.files.find(({ field }) => field.startsWith(name))?.bytes,
  );
  return {
    request,
    response,
    wish,
    key,
    shelf: place.shelf,
    paint: (index) => paintPicture({ ...wish, seed: `${wish.prompt} ${number} ${index}`, source, mask }),
    pause: () => (place.pauseMs > 0 ? delay(place.pauseMs) : Promise.resolve()),
    untilReleased: () => place.gate.wait(leaving.signal),
    hasLeft: () => leaving.signal.aborted,
  };
}
