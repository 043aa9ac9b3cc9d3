import { uuidv7 } from 'uuidv7';
import { createCollageEngine } from '../../src/engines/collage/collage-engine.ts';
import type { Engine, EngineStatus } from '../../src/engines/engine.ts';

const prompts = [
  'a red fox beside a blue lake under a full moon',
  'three sailboats on the sea at sunset',
  'a lighthouse in the fog',
  'two cats on a roof in the rain',
];

/** Pictures as the server gets them from an engine: PNG files of 1024 × 1024. */
export async function drawPictures(): Promise<Uint8Array[]> {
  const engine = createCollageEngine();
  const pictures: Uint8Array[] = [];
  for (const prompt of prompts) pictures.push(await draw(engine, prompt));
  await engine.close();
  return pictures;
}

async function draw(engine: Engine, prompt: string): Promise<Uint8Array> {
  const { signal } = new AbortController();
  const picture = { model: 'collage-1', prompt, width: 1024, height: 1024, count: 1, seed: 1 };
  const request = { id: uuidv7(), operation: 'create', references: [], ...picture } as const;
  const submission = await engine.submit(request, signal);
  if (submission.state !== 'submitted') throw new Error(`“${prompt}” was not drawn: ${submission.state}`);
  let status: EngineStatus;
  do status = await engine.poll(submission.taskId, signal);
  while (status.state === 'running');
  const bytes = status.state === 'succeeded' ? status.outputs[0]?.bytes : undefined;
  if (!bytes) throw new Error(`“${prompt}” was not drawn: ${status.state}`);
  return bytes;
}
