import sharp from 'sharp';
import type { Answer, Exchange } from '../exchange.ts';
import { paintAll } from '../paint-all.ts';
import { createBomb } from '../../create-bomb.ts';
import { sendPictures, toEntry } from '../send-pictures.ts';

const text = Buffer.from('This is a lovely picture of a fox.');

export const oddPictures = {
  'truncated-picture': (exchange) => sendChanged(exchange, async (picture) => picture.subarray(0, picture.length / 2)),
  'truncated-last-picture': async (exchange) => {
    const pictures = await paintAll(exchange, exchange.wish.count);
    const last = pictures.pop() ?? text;
    await sendPictures(exchange, [...pictures, last.subarray(0, last.length / 2)].map(toEntry));
  },
  'text-as-picture': (exchange) => sendChanged(exchange, async () => text),
  'wrong-type': (exchange) => sendChanged(exchange, (picture) => sharp(picture).jpeg().toBuffer()),
  bomb: (exchange) => sendChanged(exchange, async () => createBomb()),
  'invalid-base64': (exchange) => sendPictures(exchange, [{ b64_json: '~~ this is not base64 ~~' }]),
  'invalid-json': ({ response, wish }) => {
    const type = wish.isStream ? 'text/event-stream' : 'application/json';
    response.writeHead(200, { 'content-type': type }).end(`${wish.isStream ? 'data: ' : ''}{"data":[{]}\n\n`);
  },
  'fewer-pictures': (exchange) => sendAsMany(exchange, Math.max(exchange.wish.count - 1, 1)),
  'more-pictures': (exchange) => sendAsMany(exchange, exchange.wish.count + 2),
  duplicates: async (exchange) => {
    const entry = toEntry(await exchange.paint(0));
    await sendPictures(
      exchange,
      Array.from({ length: exchange.wish.count }, () => entry),
    );
  },
  'no-pictures': (exchange) => sendPictures(exchange, []),
} satisfies Record<string, Answer>;

async function sendChanged(exchange: Exchange, change: (picture: Buffer) => Promise<Buffer>): Promise<void> {
  const pictures = await paintAll(exchange, exchange.wish.count);
  const changed = await Promise.all(pictures.map(change));
  await sendPictures(exchange, changed.map(toEntry));
}

async function sendAsMany(exchange: Exchange, count: number): Promise<void> {
  const pictures = await paintAll(exchange, count);
  await sendPictures(exchange, pictures.map(toEntry));
}
