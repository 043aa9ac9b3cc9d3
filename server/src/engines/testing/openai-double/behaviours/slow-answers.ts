import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answer } from '../exchange.ts';
import { answerWell } from './good-answers.ts';

const dripMilliseconds = 10;
const flood = Buffer.alloc(2 ** 20, 'A');

export const slowAnswers = {
  hang: async ({ untilReleased, response }) => {
    await untilReleased();
    response.destroy();
  },
  'late-success': async (exchange) => {
    await exchange.untilReleased();
    if (!exchange.hasLeft()) await answerWell(exchange);
  },
  'slow-drip': async (exchange) => {
    exchange.response.writeHead(200, { 'content-type': 'application/json' });
    while (!exchange.hasLeft()) {
      exchange.response.write(' ');
      await delay(dripMilliseconds);
    }
  },
  'endless-body': async ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    // Ends with an error when the caller leaves, as it should.
    await pipeline(Readable.from(writeForEver()), response).catch(() => {});
  },
} satisfies Record<string, Answer>;

function* writeForEver(): Generator<Buffer> {
  yield Buffer.from('{"data":[{"b64_json":"');
  for (;;) yield flood;
}
