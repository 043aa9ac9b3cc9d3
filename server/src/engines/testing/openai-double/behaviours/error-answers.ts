import type { OutgoingHttpHeaders } from 'node:http';
import type { Answer, Exchange } from '../exchange.ts';
import { sendEvent, sendJson, sendPartials } from '../send-pictures.ts';

const moderation = { code: 'moderation_blocked', type: 'image_generation_user_error' };
const page = '<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1><p>sk-not-for-people</p>';

/** The API's own codes and types where they are known. */
export const errorAnswers = {
  refusal: (exchange) => sendError(exchange, 400, moderation),
  'refusal-in-stream': (exchange) => sendErrorInside(exchange, moderation),
  'error-in-stream': (exchange) => sendErrorInside(exchange, { code: 'server_error', type: 'server_error' }),
  'status-401': (exchange) => sendError(exchange, 401, { code: 'invalid_api_key', type: 'invalid_request_error' }),
  'status-402': (exchange) => sendError(exchange, 402, { code: 'payment_required', type: 'billing_error' }),
  'status-404': (exchange) => sendError(exchange, 404, { code: 'model_not_found', type: 'invalid_request_error' }),
  'status-408': (exchange) => sendError(exchange, 408, { code: 'timeout', type: 'server_error' }),
  'status-409': (exchange) => sendError(exchange, 409, { code: 'conflict', type: 'invalid_request_error' }),
  'status-429': (exchange) => sendError(exchange, 429, { code: 'rate_limit_exceeded', type: 'requests' }),
  'status-429-with-time': (exchange) =>
    sendError(exchange, 429, { code: 'rate_limit_exceeded', type: 'requests' }, { 'retry-after': '2' }),
  'status-429-out-of-quota': (exchange) =>
    sendError(exchange, 429, { code: 'insufficient_quota', type: 'insufficient_quota' }),
  'status-500': (exchange) => sendError(exchange, 500, { code: 'server_error', type: 'server_error' }),
  'status-502-page': ({ response }) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end(page);
  },
  'status-503': (exchange) => sendError(exchange, 503, { code: 'overloaded', type: 'server_error' }),
  'status-504': (exchange) => sendError(exchange, 504, { code: 'timeout', type: 'server_error' }),
  redirect: ({ response }) => {
    response.writeHead(307, { location: '/v1/elsewhere' }).end();
  },
  'echoed-key': (exchange) =>
    sendError(exchange, 400, { code: exchange.key, type: exchange.key }, { 'x-request-id': exchange.key }),
} satisfies Record<string, Answer>;

interface ApiError {
  code: string;
  type: string;
}

function sendError(exchange: Exchange, status: number, error: ApiError, headers: OutgoingHttpHeaders = {}): void {
  exchange.response
    .writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_double', ...headers })
    .end(JSON.stringify({ error: describe(exchange, error) }));
}

/** After the partial pictures where a stream was asked for; as an answer with status 200 where not. */
async function sendErrorInside(exchange: Exchange, error: ApiError): Promise<void> {
  if (!exchange.wish.isStream) return sendJson(exchange, { error: describe(exchange, error) });
  await sendPartials(exchange, await exchange.paint(0));
  sendEvent(exchange, 'error', { type: 'error', error: describe(exchange, error) });
  exchange.response.end();
}

/** Like the API, which quotes what it was sent: nobody must repeat this message. */
function describe({ wish, key }: Exchange, error: ApiError) {
  return { ...error, message: `You asked for “${wish.prompt}” with ${key}.`, param: null };
}
