import type { Answer, Exchange } from '../exchange.ts';
import { paintAll } from '../paint-all.ts';
import { sendPictures } from '../send-pictures.ts';

/** Where clouds keep the keys of their machines. */
const privateAddress = 'http://169.254.169.254/latest/meta-data/picture.png';

export const addressedPictures = {
  addresses: async (exchange) => {
    const pictures = await paintAll(exchange, exchange.wish.count);
    await sendPictures(
      exchange,
      pictures.map((picture) => ({ url: exchange.shelf.add(picture) })),
    );
  },
  'private-address': (exchange) => sendAddress(exchange, privateAddress),
  'expired-address-403': (exchange) => sendAddress(exchange, exchange.shelf.addressOfStatus(403)),
  'expired-address-404': (exchange) => sendAddress(exchange, exchange.shelf.addressOfStatus(404)),
  'expired-address-410': (exchange) => sendAddress(exchange, exchange.shelf.addressOfStatus(410)),
  'redirecting-address': async (exchange) => {
    const address = exchange.shelf.add(await exchange.paint(0));
    await sendAddress(exchange, exchange.shelf.addressOfStatus(302, address));
  },
  'privately-redirecting-address': (exchange) =>
    sendAddress(exchange, exchange.shelf.addressOfStatus(302, privateAddress)),
  'hanging-address': (exchange) => sendAddress(exchange, exchange.shelf.hangingAddress),
} satisfies Record<string, Answer>;

function sendAddress(exchange: Exchange, url: string): Promise<void> {
  return sendPictures(exchange, [{ url }]);
}
