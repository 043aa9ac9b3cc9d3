import { createPictureFetcher } from '../../../fetching/fetch-picture.ts';
import type { Engine, EngineRequest, EngineStatus } from '../../engine.ts';
import { type OpenAiDouble, startOpenAiDouble } from '../../testing/openai-double/start-openai-double.ts';
import { type OpenAiEngineOptions, createOpenAiEngine } from '../create-openai-engine.ts';
import { readOpenAiModels } from '../read-openai-models.ts';

export const testKey = 'sk-of-the-tests';
const never = new AbortController().signal;

export interface EngineWithDouble {
  engine: Engine;
  double: OpenAiDouble;
  /** Submits a small request and polls it to its end. */
  run(parts?: Partial<EngineRequest>): Promise<Run>;
  submit(parts?: Partial<EngineRequest>): Promise<string>;
  finish(taskId: string): Promise<Run>;
  close(): Promise<void>;
}

export interface Run {
  end: EngineStatus;
  running: Extract<EngineStatus, { state: 'running' }>[];
}

/** The engine against the double of its API, as the server puts them together. */
export async function startEngineWithDouble(options: Partial<OpenAiEngineOptions> = {}): Promise<EngineWithDouble> {
  const double = await startOpenAiDouble({ apiKey: testKey });
  const engine = createOpenAiEngine({
    apiKey: testKey,
    baseUrl: double.baseUrl,
    models: readOpenAiModels(undefined, double.baseUrl),
    limits: { concurrency: 4, timeLimitMs: 20_000 },
    fetchPicture: createPictureFetcher({ trustedOrigins: [double.origin] }),
    ...options,
  });
  const submit = (parts: Partial<EngineRequest> = {}) => submitTo(engine, parts);
  return {
    engine,
    double,
    submit,
    finish: (taskId) => pollToEnd(engine, taskId),
    run: async (parts) => pollToEnd(engine, await submit(parts)),
    async close() {
      await engine.close();
      await double.close();
    },
  };
}

async function submitTo(engine: Engine, parts: Partial<EngineRequest>): Promise<string> {
  const submission = await engine.submit(createRequest(parts), never);
  if (submission.state !== 'submitted') throw new Error(submission.state);
  return submission.taskId;
}

async function pollToEnd(engine: Engine, taskId: string): Promise<Run> {
  const running: Run['running'] = [];
  for (;;) {
    const status = await engine.poll(taskId, never);
    if (status.state !== 'running') return { end: status, running };
    running.push(status);
  }
}

function createRequest(parts: Partial<EngineRequest>): EngineRequest {
  return {
    id: 'generation-1',
    model: 'gpt-image-2',
    operation: 'create',
    prompt: 'a quiet harbour',
    references: [],
    width: 64,
    height: 48,
    count: 1,
    seed: 7,
    ...parts,
  };
}
