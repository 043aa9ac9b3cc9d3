import type { Answer, Exchange } from '../exchange.ts';
import { paintAll } from '../paint-all.ts';
import { sendEvent, sendPartials, toEntry } from '../send-pictures.ts';

/** What was written still arrives; then the connection ends. */
export const cutAnswers = {
  'cut-before-headers': cut,
  'cut-in-headers': ({ response }) => {
    response.socket?.end('HTTP/1.1 200 OK\r\nContent-Ty');
  },
  'cut-after-headers': (exchange) => {
    exchange.response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 }).flushHeaders();
    cut(exchange);
  },
  'cut-in-body': async (exchange) => {
    const pictures = await paintAll(exchange, exchange.wish.count);
    const body = JSON.stringify({ created: 0, data: pictures.map(toEntry) });
    exchange.response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    exchange.response.write(body.slice(0, body.length / 2));
    cut(exchange);
  },
  'cut-after-partial': async (exchange) => {
    await sendPartials(exchange, await exchange.paint(0));
    cut(exchange);
  },
  'cut-after-picture': async (exchange) => {
    const picture = await exchange.paint(0);
    await sendPartials(exchange, picture);
    sendEvent(exchange, 'completed', toEntry(picture));
    cut(exchange);
  },
} satisfies Record<string, Answer>;

function cut({ response }: Exchange): void {
  response.socket?.end();
}
