import { onTestFinished } from 'vitest';
import { createPictureFetcher } from '../../../fetching/fetch-picture.ts';
import type { Engine, EngineRequest, EngineStatus } from '../../engine.ts';
import { type KieDouble, type KieDoubleOptions, startKieDouble } from '../../testing/kie-double/start-kie-double.ts';
import { createKieEngine } from '../create-kie-engine.ts';
import { KieModels } from '../kie-model.ts';
import type { KieEngineOptions } from '../kie-settings.ts';
import { readKieModels } from '../read-kie-models.ts';

export const never: AbortSignal = new AbortController().signal;

/** Makes several at once, as none of the models offered by default does. */
const severalModels = KieModels.parse([
  {
    id: 'several',
    name: 'Several',
    label: 'Makes up to four.',
    keeps: 'Nothing.',
    credits: 1,
    costUsd: 0.01,
    sizes: { '64x64': '1:1' },
    maxCount: 4,
    operations: [
      {
        name: 'create',
        taskModel: 'test/several',
        fields: { prompt: 'prompt', size: 'image_size', count: 'n', seed: 'seed', negativePrompt: 'negative_prompt' },
      },
    ],
  },
]);

export interface OpenKie {
  double: KieDouble;
  engine: Engine;
}

/** An engine and the double it speaks to, both closed when the test ends. */
export async function openKie(
  options: Partial<KieEngineOptions> = {},
  doubleOptions: KieDoubleOptions = {},
): Promise<OpenKie> {
  const double = await startKieDouble({ side: 64, ...doubleOptions });
  onTestFinished(() => double.close());
  const engine = createKieEngine({
    apiKey: 'test-key',
    baseUrl: double.url,
    uploadBaseUrl: double.url,
    models: [...severalModels, ...readKieModels(undefined)],
    limits: { concurrency: 2, timeLimitMs: 60_000 },
    fetchPicture: createPictureFetcher({ trustedOrigins: [double.url] }),
    ...options,
    pace: { shortestWait: 1, longestWait: 2, fetchPatience: 0, recordPatience: 0, ...options.pace },
  });
  return { double, engine };
}

export function createRequest(parts: Partial<EngineRequest> = {}): EngineRequest {
  return {
    id: '0190d6a0-0000-7000-8000-000000000001',
    model: 'several',
    operation: 'create',
    prompt: 'a red fox',
    references: [],
    width: 64,
    height: 64,
    count: 1,
    seed: 7,
    ...parts,
  };
}

/** The id of a task that was created. */
export async function submitTask(engine: Engine, parts: Partial<EngineRequest> = {}): Promise<string> {
  const submission = await engine.submit(createRequest(parts), never);
  if (submission.state !== 'submitted') throw new Error(`It was not submitted: ${submission.reason}`);
  return submission.taskId;
}

/** Ends the task that is held at the double, and asks what became of it. */
export async function endTask({ double, engine }: OpenKie, parts: Partial<EngineRequest> = {}): Promise<EngineStatus> {
  const taskId = await submitTask(engine, parts);
  await double.complete(taskId);
  return engine.poll(taskId, never);
}
