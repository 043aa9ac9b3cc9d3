import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { answerRequest } from './answer-request.ts';
import { BehaviourQueue } from './behaviour-queue.ts';
import { finishTask } from './finish-task.ts';
import { type HeldStage, type Hold, Holds } from './holds.ts';
import type { KieBehaviour } from './kie-behaviours.ts';
import type { KieDoubleRequest, KieDoubleState, KieDoubleTask } from './kie-double-state.ts';
import { sendNo } from './send-answer.ts';

export interface KieDoubleOptions {
  port?: number;
  host?: string;
  /** What callbacks are signed with; they are not signed without it. */
  webhookKey?: string;
  /** How long a task takes. */
  delayMs?: number;
  /** Pixels of a square picture's side. */
  side?: number;
}

/**
 * KIE as far as our engine uses it: for tests, campaigns and the demo. Pictures are cut from paper, not made by AI. Other
 * processes command it at `/__double`: POST /behave `{ behaviour, times? }`, POST /complete `{ taskId }`, GET /requests,
 * GET /tasks.
 */
export interface KieDouble {
  /** Of the API, of the upload service and of the pictures. */
  readonly url: string;
  /** Every request, in the order of its coming. */
  readonly requests: readonly KieDoubleRequest[];
  /** Every task that was created, in the order of its creation. */
  readonly tasks: readonly KieDoubleTask[];
  /** Does this the next time, or the next few times, its stage is reached. */
  behave(behaviour: KieBehaviour, options?: { times?: number }): void;
  /** Holds the next request at this stage until it is released. */
  hold(stage: HeldStage): Hold;
  /** Ends a task that is held; resolves when its callbacks have been answered. */
  complete(taskId: string): Promise<void>;
  close(): Promise<void>;
}

export async function startKieDouble(options: KieDoubleOptions = {}): Promise<KieDouble> {
  const { port = 0, host = '127.0.0.1' } = options;
  const state = createState(options);
  const server = createServer((request, response) => void answer(state, request, response)).listen(port, host);
  await once(server, 'listening');
  state.origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    url: state.origin,
    requests: state.requests,
    get tasks() {
      return [...state.tasks.values()];
    },
    behave: (behaviour, { times } = {}) => state.behaviours.add(behaviour, times),
    hold: (stage) => state.holds.add(stage),
    async complete(taskId) {
      const task = state.tasks.get(taskId);
      if (!task) throw new Error(`There is no task ${taskId}.`);
      await finishTask(state, task);
    },
    async close() {
      for (const timer of state.timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createState({ webhookKey, delayMs = 0, side = 1024 }: KieDoubleOptions): KieDoubleState {
  return {
    origin: '',
    webhookKey,
    delayMs,
    side,
    behaviours: new BehaviourQueue(),
    holds: new Holds(),
    requests: [],
    tasks: new Map(),
    uploads: new Map(),
    timers: new Set(),
  };
}

async function answer(state: KieDoubleState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await answerRequest(state, request, await buffer(request), response);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else sendNo(response, { status: 500, code: 500, message: String(error) });
  }
}
