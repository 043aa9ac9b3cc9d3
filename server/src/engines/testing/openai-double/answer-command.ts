import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { DoublePlace } from './double-place.ts';
import type { DoubleFile, DoubleRequest } from './double-request.ts';
import { openAiBehaviours } from './openai-behaviours.ts';

const Command = z.strictObject({ behaviour: z.enum(openAiBehaviours), times: z.int().min(1).optional() });

/** What a program elsewhere may ask of the double. */
export async function answerCommand(
  place: DoublePlace,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const command = `${message.method} ${message.url}`;
  if (command === 'POST /__double/behave') return behave(place, message, response);
  if (command === 'GET /__double/requests') return answer(response, 200, place.log.requests.map(toPlain));
  if (command !== 'POST /__double/release') return answer(response, 404, {});
  place.gate.open();
  answer(response, 200, {});
}

async function behave({ plan, gate }: DoublePlace, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const { data, error } = Command.safeParse(await json(message).catch(() => undefined));
  if (error) return answer(response, 400, { behaviours: openAiBehaviours });
  gate.shut();
  plan.set(data.behaviour, data.times);
  answer(response, 200, data);
}

/** Files by size and checksum. */
function toPlain({ ended: _ended, files, ...request }: DoubleRequest) {
  return { ...request, files: files.map(describeFile) };
}

function describeFile({ bytes, ...file }: DoubleFile) {
  return { ...file, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
