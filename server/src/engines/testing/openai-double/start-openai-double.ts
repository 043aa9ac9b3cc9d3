import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerMessage } from './answer-message.ts';
import { BehaviourPlan } from './behaviour-plan.ts';
import type { DoubleRequest } from './double-request.ts';
import { Gate } from './gate.ts';
import type { OpenAiBehaviour } from './openai-behaviours.ts';
import { PictureShelf } from './picture-shelf.ts';
import { RequestLog } from './request-log.ts';

export interface OpenAiDoubleOptions {
  host?: string;
  /** A free one by default. */
  port?: number;
  /** The key it takes. Any by default, but there must be one. */
  apiKey?: string;
  /** Between two parts of a stream: none for tests, about a second to be watched. */
  pauseMs?: number;
}

/**
 * An images API on this machine that logs what it is sent and misbehaves on command. Other processes command it at
 * `/__double` of its origin: POST /behave `{ behaviour, times? }`, POST /release, GET /requests.
 */
export interface OpenAiDouble {
  /** What OPENAI_BASE_URL is set to. */
  baseUrl: string;
  origin: string;
  requests: readonly DoubleRequest[];
  /** The call of this number, from 1, as soon as it is there. */
  getRequest(number: number): Promise<DoubleRequest>;
  behave(behaviour: OpenAiBehaviour, options?: { times?: number }): void;
  /** Lets go of all calls that wait, and of those to come until a behaviour is set again. */
  release(): void;
  close(): Promise<void>;
}

export async function startOpenAiDouble(options: OpenAiDoubleOptions = {}): Promise<OpenAiDouble> {
  const { host = '127.0.0.1', port = 0, apiKey, pauseMs = 0 } = options;
  const server = createServer();
  server.listen(port, host);
  await once(server, 'listening');
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  const place = { plan: new BehaviourPlan(), log: new RequestLog(), gate: new Gate(), shelf: new PictureShelf(origin) };
  server.on('request', (message, response) => {
    answerMessage({ ...place, apiKey, pauseMs }, message, response).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  });
  return {
    baseUrl: `${origin}/v1`,
    origin,
    requests: place.log.requests,
    getRequest: (number) => place.log.get(number),
    behave(behaviour, { times } = {}) {
      place.gate.shut();
      place.plan.set(behaviour, times);
    },
    release: () => place.gate.open(),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
