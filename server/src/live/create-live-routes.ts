import type { ServerResponse } from 'node:http';
import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { LiveEvent, Time } from '@vignette/server/contract';
import { z } from 'zod';
import { createRouter } from '../http/create-router.ts';
import { takesTokens } from '../http/route-security.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import type { CallerVariables } from '../grants/caller.ts';
import { readMe } from '../credits/read-me.ts';
import { createCallerGuard, type CallerGuardDependencies } from '../grants/require-caller.ts';
import type { EventSink } from './event-sink.ts';
import { LiveStream, type StreamDependencies } from './live-stream.ts';
import { ResponseSink } from './response-sink.ts';
import { createStreamHub, type HubDependencies, type StreamHub } from './stream-hub.ts';
import { WebStreamSink } from './web-stream-sink.ts';

export interface LiveRouteDependencies
  extends CallerGuardDependencies, HubDependencies, Omit<StreamDependencies, 'readMe'> {
  /** Aborts when the process begins to stop: all streams end. */
  stopping: AbortSignal;
  /** Given where somebody else has to end streams as well. */
  streams?: StreamHub;
}

const streamHeaders = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store, no-transform',
  // Proxies that buffer would keep an event until the next one.
  'x-accel-buffering': 'no',
};

/** Tells the Node adapter that the response is not its to write. */
const alreadySent = 'x-hono-already-sent';

export function createLiveRoutes(dependencies: LiveRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const hub = dependencies.streams ?? createStreamHub(dependencies);
  dependencies.stopping.addEventListener('abort', () => hub.stop(), { once: true });
  const streamDependencies: StreamDependencies = {
    ...dependencies,
    readMe: (caller) => readMe(dependencies, caller),
  };

  function follow(sink: EventSink, caller: CallerVariables, since: Date | undefined) {
    const stream = new LiveStream(streamDependencies, caller, sink, since);
    hub.add(stream);
    sink.onClose(() => hub.remove(stream));
    stream.sync();
  }

  const middleware = createCallerGuard(dependencies, { scope: 'generate' });
  const router = createRouter();
  router.openapi({ ...eventsRoute, middleware }, (context) => {
    if (context.req.method === 'HEAD') return new Response(null, { headers: streamHeaders });
    const since = context.req.valid('query').since ?? context.req.valid('header')['last-event-id'];
    const start = (sink: EventSink) => follow(sink, context.var, since === undefined ? undefined : new Date(since));
    const outgoing = context.env?.outgoing;
    return outgoing ? answerOnNode(outgoing, () => context.res.headers, start) : answerInMemory(start);
  });
  return router;
}

/**
 * Outer middleware has added its headers once this turn of the event loop is over. Memory counts here: the adapter's
 * listener would keep the whole request alive as long as the stream, and a head not sent at once stays in pieces.
 */
function answerOnNode(outgoing: ServerResponse, getHeaders: () => Headers, start: (sink: EventSink) => void): Response {
  setImmediate(() => {
    if (outgoing.closed) return;
    const headers = new Headers(getHeaders());
    headers.delete(alreadySent);
    outgoing.removeAllListeners('close');
    outgoing.writeHead(200, Object.fromEntries(headers));
    outgoing.flushHeaders();
    start(new ResponseSink(outgoing));
  });
  const response = new Response(null, { headers: { ...streamHeaders, [alreadySent]: 'true' } });
  // The adapter's light responses become real ones when read; only on those it looks for the header.
  void response.body;
  return response;
}

function answerInMemory(start: (sink: EventSink) => void): Response {
  const sink = new WebStreamSink();
  start(sink);
  return new Response(sink.readable, { headers: streamHeaders });
}

const eventsRoute = createRoute({
  method: 'get',
  path: '/v1/events',
  summary: 'One stream for all of the caller’s generations and balance: their state first, then each change.',
  security: takesTokens('generate'),
  request: {
    query: z.object({ since: Time.optional().describe('The `at` of the last `synced` event.') }),
    headers: z.object({
      'last-event-id': Time.optional().catch(undefined).openapi({ type: 'string', format: 'date-time' }),
    }),
  },
  responses: {
    200: {
      description: 'Server-sent events whose `data` is one of these.',
      content: { 'text/event-stream': { schema: LiveEvent } },
    },
  },
});
