import type { Answer, Exchange } from '../exchange.ts';
import { paintAll } from '../paint-all.ts';
import { sendJson, sendPartials, sendPictures, toEntry } from '../send-pictures.ts';

export const goodAnswers = {
  good: answerWell,
  plain: async (exchange) => {
    const pictures = await paintAll(exchange, exchange.wish.count);
    sendJson(exchange, { created: 0, data: pictures.map(toEntry) });
  },
  'wait-after-partial': (exchange) => answerWell(exchange, exchange.untilReleased),
} satisfies Record<string, Answer>;

/** Pictures as asked for, after their partial pictures and whatever else comes `between`. */
export async function answerWell(exchange: Exchange, between: () => Promise<void> = async () => {}): Promise<void> {
  const pictures = await paintAll(exchange, exchange.wish.count);
  const [first] = pictures;
  if (first) await sendPartials(exchange, first);
  await between();
  await sendPictures(exchange, pictures.map(toEntry));
}
