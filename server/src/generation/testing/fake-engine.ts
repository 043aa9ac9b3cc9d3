import sharp from 'sharp';
import type {
  Engine,
  EngineLimits,
  EnginePicture,
  EngineRequest,
  EngineStatus,
  EngineSubmission,
} from '../../engines/engine.ts';
import { fakeModel } from './fake-model.ts';

export type Behaviour = (request: EngineRequest, signal: AbortSignal) => EngineStatus | Promise<EngineStatus>;

type Submit = (taskId: string, request: EngineRequest) => Promise<EngineSubmission>;

/** An engine that does what a test tells it, and keeps account of what it was asked. */
export interface FakeEngine extends Engine {
  readonly submitted: EngineRequest[];
  readonly cancelled: string[];
  /** How `poll` answers from now on. At first every task succeeds at once. */
  behave(behaviour: Behaviour): void;
  /** How `submit` answers from now on. At first with the task it has made. */
  answerSubmissions(answer: Submit): void;
}

/** With limits it is one that costs money, and may call back. */
export interface FakeEngineOptions {
  limits?: EngineLimits;
  afterLoss?: Engine['afterLoss'];
  costMicros?: number;
}

export function createFakeEngine({ limits, afterLoss = 'repeat', costMicros = 0 }: FakeEngineOptions = {}): FakeEngine {
  const tasks = new Map<string, EngineRequest>();
  const submitted: EngineRequest[] = [];
  const cancelled: string[] = [];
  let behaviour: Behaviour = succeed;
  let answer: Submit = async (taskId) => ({ state: 'submitted', taskId });
  return {
    name: 'fake',
    models: [{ ...fakeModel, costMicros }],
    afterLoss,
    ...(limits && { limits, readCallback: ({ body }) => (body as { task?: string } | undefined)?.task }),
    submitted,
    cancelled,
    behave(next) {
      behaviour = next;
    },
    answerSubmissions(next) {
      answer = next;
    },
    async submit(request) {
      submitted.push(request);
      const taskId = `task-${submitted.length}`;
      tasks.set(taskId, request);
      return answer(taskId, request);
    },
    async poll(taskId, signal) {
      const request = tasks.get(taskId);
      return request ? behaviour(request, signal) : { state: 'unknown' };
    },
    async cancel(taskId) {
      cancelled.push(taskId);
    },
    async close() {},
  };
}

export async function succeed(request: Pick<EngineRequest, 'width' | 'height' | 'count'>): Promise<EngineStatus> {
  const outputs = await Promise.all(Array.from({ length: request.count }, () => drawSquare(request)));
  return { state: 'succeeded', outputs };
}

/** Never ends by itself, as a provider that hangs. */
export function hang(): Promise<EngineStatus> {
  return new Promise(() => {});
}

async function drawSquare({ width, height }: Pick<EngineRequest, 'width' | 'height'>): Promise<EnginePicture> {
  const square = sharp({ create: { width, height, channels: 3, background: '#888' } });
  return { bytes: await square.png().toBuffer(), mediaType: 'image/png' };
}
