import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Exchange } from '../exchange.ts';
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
  'endless-body': async (exchange) => {
    exchange.response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":[{"b64_json":"');
    while (!exchange.hasLeft()) await write(exchange, flood);
  },
} satisfies Record<string, Answer>;

async function write({ response }: Exchange, bytes: Buffer): Promise<void> {
  if (response.write(bytes)) return;
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
}
