import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine, EnginePicture, EngineRequest, EngineStatus } from '../engine.ts';
import { createCollageEngine } from './collage-engine.ts';
import type { CollageOptions } from './collage-engine.ts';
import { collageModel } from './collage-model.ts';

const never = new AbortController().signal;
const engines: Engine[] = [];

afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.close()));
});

function startEngine(options?: CollageOptions): Engine {
  const engine = createCollageEngine(options);
  engines.push(engine);
  return engine;
}

function createRequest(parts: Partial<EngineRequest> = {}): EngineRequest {
  return {
    id: 'generation',
    model: 'collage-1',
    operation: 'create',
    prompt: 'a red fox',
    references: [],
    width: 128,
    height: 128,
    count: 1,
    seed: 7,
    ...parts,
  };
}

async function submit(engine: Engine, parts: Partial<EngineRequest> = {}): Promise<string> {
  const submission = await engine.submit(createRequest(parts), never);
  if (submission.state !== 'submitted') throw new Error(submission.reason);
  return submission.taskId;
}

async function waitForEnd(engine: Engine, taskId: string): Promise<{ end: EngineStatus; progress: number[] }> {
  const progress: number[] = [];
  for (;;) {
    const status = await engine.poll(taskId, never);
    if (status.state !== 'running') return { end: status, progress };
    progress.push(status.progress ?? 0);
  }
}

/** A worker of a few lines, for what the real one should never do. */
function startScript(script: string): Worker {
  return new Worker(`const { parentPort } = require('node:worker_threads');\n${script}`, { eval: true });
}

describe('createCollageEngine', () => {
  it('draws as many PNG pictures as asked, each of its own seed, with a report', async () => {
    const engine = startEngine();
    const taskId = await submit(engine, { count: 2 });
    const { end, progress } = await waitForEnd(engine, taskId);
    if (end.state !== 'succeeded') throw new Error(end.state);
    const [first, second] = end.outputs;
    expect(await sharp(first?.bytes).metadata()).toMatchObject({ format: 'png', width: 128, height: 128 });
    expect(first?.bytes).not.toEqual(second?.bytes);
    expect(end.report?.drawn).toContainEqual({ words: 'red fox', as: 'red fox' });
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it('refuses a prompt with nothing to draw, and draws an open picture when asked for one', async () => {
    const engine = startEngine();
    const prompt = 'qwertz asdf';
    const refused = await submit(engine, { prompt });
    expect((await waitForEnd(engine, refused)).end).toMatchObject({
      state: 'refused',
      code: 'no_subject_understood',
      report: { drawn: [], approximated: [], notUnderstood: [{ words: 'qwertz' }, { words: 'asdf' }] },
    });
    const open = await submit(engine, { prompt, fallback: 'landscape' });
    expect((await waitForEnd(engine, open)).end.state).toBe('succeeded');
  });

  it('hands a result over once and knows no other tasks', async () => {
    const engine = startEngine();
    const taskId = await submit(engine);
    await waitForEnd(engine, taskId);
    expect(await engine.poll(taskId, never)).toEqual({ state: 'unknown' });
    expect(await engine.poll('nobody', never)).toEqual({ state: 'unknown' });
  });

  it('stops waiting when the poll is aborted', async () => {
    const engine = startEngine({ startWorker: () => startScript('parentPort.on("message", () => {});') });
    const taskId = await submit(engine);
    const poll = new AbortController();
    const waiting = engine.poll(taskId, poll.signal);
    poll.abort();
    expect((await waiting).state).toBe('running');
  });

  it('cancels a running and a queued task and goes on with the next', async () => {
    let started = 0;
    const hanging = 'parentPort.on("message", () => { for (;;) {} });';
    const answering =
      'parentPort.on("message", ({ taskId }) => parentPort.postMessage({ taskId, kind: "drawn", picture: { bytes: new Uint8Array(1), mediaType: "image/png" } }));';
    const engine = startEngine({ startWorker: () => startScript(started++ === 0 ? hanging : answering) });
    const [running, queued, next] = await Promise.all([1, 2, 3].map((seed) => submit(engine, { seed })));
    if (!running || !queued || !next) throw new Error('Three tasks were submitted.');
    const waiting = engine.poll(running, never);
    await engine.cancel(queued);
    await engine.cancel(running);
    expect(await waiting).toEqual({ state: 'unknown' });
    expect(await engine.poll(queued, never)).toEqual({ state: 'unknown' });
    expect((await waitForEnd(engine, next)).end.state).toBe('succeeded');
    expect(started).toBe(2);
  });

  it('fails a task retryably when its worker dies, and draws the next in a new one', async () => {
    let started = 0;
    const engine = startEngine({
      startWorker: () =>
        startScript(
          started++ === 0
            ? 'parentPort.on("message", () => process.exit(3));'
            : 'parentPort.on("message", ({ taskId }) => parentPort.postMessage({ taskId, kind: "failed", message: "second worker" }));',
        ),
    });
    const [first, second] = await Promise.all([1, 2].map((seed) => submit(engine, { seed })));
    expect((await waitForEnd(engine, first ?? '')).end).toMatchObject({
      state: 'failed',
      code: 'engine_failed',
      retryable: true,
    });
    expect((await waitForEnd(engine, second ?? '')).end).toMatchObject({
      state: 'failed',
      reason: 'Drawing this picture failed.',
    });
    expect(started).toBe(2);
  });

  it('fails a task that takes too long', async () => {
    const engine = startEngine({
      timeLimit: 20,
      startWorker: () => startScript('parentPort.on("message", () => { for (;;) {} });'),
    });
    const taskId = await submit(engine);
    expect((await waitForEnd(engine, taskId)).end).toMatchObject({
      state: 'failed',
      code: 'engine_timeout',
      retryable: true,
    });
  });

  it('forgets results nobody collected in five minutes', async () => {
    let now = 0;
    const answering =
      'parentPort.on("message", ({ taskId }) => parentPort.postMessage({ taskId, kind: "failed", message: "" }));';
    const engine = startEngine({ now: () => now, startWorker: () => startScript(answering) });
    const [left, collected] = await Promise.all([1, 2].map((seed) => submit(engine, { seed })));
    await waitForEnd(engine, collected ?? '');
    now = 6 * 60_000;
    await submit(engine);
    expect(await engine.poll(left ?? '', never)).toEqual({ state: 'unknown' });
  });

  it('ends what is open when it is closed', async () => {
    const engine = startEngine({ startWorker: () => startScript('parentPort.on("message", () => {});') });
    const taskId = await submit(engine);
    const waiting = engine.poll(taskId, never);
    await engine.close();
    expect(await waiting).toMatchObject({ state: 'failed', code: 'engine_unavailable' });
    await expect(submit(engine)).rejects.toThrow('closed');
  });
});

describe('createCollageEngine, starting from a picture', () => {
  const frame = { width: 96, height: 64 };

  async function createReference(): Promise<EnginePicture> {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const bytes = await sharp({ create: { ...frame, channels: 3, background: '#888', noise } })
      .blur(4)
      .png()
      .toBuffer();
    return { bytes, mediaType: 'image/png' };
  }

  async function run(parts: Partial<EngineRequest>): Promise<EngineStatus> {
    const engine = startEngine();
    return (await waitForEnd(engine, await submit(engine, { prompt: '', ...frame, ...parts }))).end;
  }

  it.each(['restyle', 'vary', 'upscale'] as const)(
    'makes the same of the same in %s, and reports no words',
    async (operation) => {
      const reference = await createReference();
      const before = Uint8Array.from(reference.bytes);
      const [one, other] = [
        await run({ operation, references: [reference] }),
        await run({ operation, references: [reference] }),
      ];
      expect(one).toMatchObject({ state: 'succeeded', outputs: [{ mediaType: 'image/png' }] });
      expect(one).not.toHaveProperty('report');
      expect(one).toEqual(other);
      expect(Uint8Array.from(reference.bytes)).toEqual(before);
    },
  );

  it('gives as many as asked where they differ, and one where there is only one', async () => {
    const references = [await createReference()];
    const varied = await run({ operation: 'vary', references, count: 3 });
    if (varied.state !== 'succeeded') throw new Error(varied.state);
    expect(new Set(varied.outputs.map(({ bytes }) => bytes.join())).size).toBe(3);
    const enlarged = await run({ operation: 'upscale', references, count: 3, width: 192, height: 128 });
    if (enlarged.state !== 'succeeded') throw new Error(enlarged.state);
    expect(enlarged.outputs).toHaveLength(1);
    expect(await sharp(enlarged.outputs[0]?.bytes).metadata()).toMatchObject({ width: 192, height: 128 });
  });

  it('takes each style offered, watercolour where none is named', async () => {
    const references = [await createReference()];
    const restyle = (style: string) => run({ operation: 'restyle', references, style });
    const { styles = [] } = collageModel.operations.find(({ name }) => name === 'restyle') ?? {};
    const results = await Promise.all(styles.map(restyle));
    expect(new Set(results.map((result) => result.state === 'succeeded' && result.outputs[0]?.bytes.join())).size).toBe(
      styles.length,
    );
    expect(await run({ operation: 'restyle', references })).toEqual(await restyle('watercolor'));
  });

  it('never tries again what it cannot read or does not offer', async () => {
    const rejection = { state: 'failed', code: 'engine_rejected', retryable: false };
    const broken: EnginePicture = { bytes: Buffer.from('no picture'), mediaType: 'image/png' };
    expect(await run({ operation: 'restyle', references: [broken] })).toMatchObject(rejection);
    expect(await run({ operation: 'vary', references: [] })).toMatchObject(rejection);
    expect(await run({ operation: 'edit', references: [await createReference()] })).toMatchObject(rejection);
  });
});
