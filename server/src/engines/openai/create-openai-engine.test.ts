import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { createLog } from '../../observability/create-log.ts';
import type { EnginePicture } from '../engine.ts';
import type { OpenAiEngineOptions } from './create-openai-engine.ts';
import { readOpenAiModels } from './read-openai-models.ts';
import { type EngineWithDouble, startEngineWithDouble } from './testing/start-engine-with-double.ts';

const never = new AbortController().signal;
const started: EngineWithDouble[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((pair) => pair.close()));
});

async function start(options?: Partial<OpenAiEngineOptions>): Promise<EngineWithDouble> {
  const pair = await startEngineWithDouble(options);
  started.push(pair);
  return pair;
}

async function drawReference(format: 'png' | 'jpeg' | 'webp'): Promise<EnginePicture> {
  const picture = sharp({ create: { width: 64, height: 48, channels: 4, background: 'teal' } });
  return { bytes: new Uint8Array(await picture.toFormat(format).toBuffer()), mediaType: `image/${format}` };
}

describe('createOpenAiEngine', () => {
  it('asks for a generation as the API documents it', async () => {
    const { run, double } = await start();
    await run({ prompt: 'a fox', negativePrompt: 'snow', count: 2, id: 'generation-9' });
    expect(double.requests).toHaveLength(1);
    expect(double.requests[0]).toMatchObject({
      method: 'POST',
      path: '/v1/images/generations',
      hasRightKey: true,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'generation-9',
        'x-client-request-id': 'generation-9',
      },
      fields: { prompt: 'a fox\n\nAvoid: snow', model: 'gpt-image-2', n: 2, size: '64x48' },
    });
    expect(double.requests[0]?.fields).toEqual({
      model: 'gpt-image-2',
      quality: 'medium',
      prompt: 'a fox\n\nAvoid: snow',
      n: 2,
      size: '64x48',
      stream: true,
      partial_images: 2,
    });
  });

  it('shows partial pictures, then hands over the pictures and what they cost', async () => {
    const { run } = await start();
    const { end, running } = await run({ count: 2 });
    const progress = running.map((status) => status.progress ?? Number.NaN);
    expect(progress.length).toBeGreaterThan(0);
    expect(progress).toEqual([...new Set(progress)].toSorted((a, b) => a - b));
    for (const { partial } of running) expect(await sharp(partial?.bytes).metadata()).toMatchObject({ width: 64 });
    if (end.state !== 'succeeded') throw new Error(end.state);
    expect(end.outputs).toHaveLength(2);
    expect(end.outputs[0]?.bytes).not.toEqual(end.outputs[1]?.bytes);
    expect(end.costMicros).toBe(140_000);
    for (const { bytes, mediaType } of end.outputs) {
      expect(mediaType).toBe('image/png');
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 64, height: 48 });
    }
  });

  it('shows a partial picture while the rest is still being made', async () => {
    const { engine, submit, finish, double } = await start();
    double.behave('wait-after-partial');
    const taskId = await submit();
    expect(await engine.poll(taskId, never)).toMatchObject({ state: 'running', partial: { mediaType: 'image/png' } });
    double.release();
    expect((await finish(taskId)).end).toMatchObject({ state: 'succeeded' });
  });

  it('asks for no stream where the model shows no partial pictures', async () => {
    const models = readOpenAiModels('[{"id":"plain","credits":1,"costUsd":0,"partials":false}]');
    const { run, double } = await start({ models });
    const { end, running } = await run({ model: 'plain' });
    expect(end).toMatchObject({ state: 'succeeded', costMicros: 0 });
    expect(running).toEqual([]);
    expect(double.requests[0]?.fields).toEqual({ model: 'plain', prompt: 'a quiet harbour', n: 1, size: '64x48' });
  });

  it('sends pictures to start from, and the mask, as files of a form', async () => {
    const { run, double } = await start();
    const references = await Promise.all((['png', 'jpeg', 'webp'] as const).map(drawReference));
    const mask = await drawReference('png');
    const { end } = await run({ operation: 'edit', prompt: 'make it evening', references, mask });
    expect(end).toMatchObject({ state: 'succeeded' });
    const [request] = double.requests;
    expect(request).toMatchObject({
      path: '/v1/images/edits',
      kind: 'multipart',
      fields: { model: 'gpt-image-2', prompt: 'make it evening', n: '1', size: '64x48', stream: 'true' },
    });
    expect(request?.files.map(({ field, name, mediaType }) => [field, name, mediaType])).toEqual([
      ['image[]', 'reference-1.png', 'image/png'],
      ['image[]', 'reference-2.jpg', 'image/jpeg'],
      ['image[]', 'reference-3.webp', 'image/webp'],
      ['mask', 'mask.png', 'image/png'],
    ]);
    const sent = request?.files.map(({ bytes }) => new Uint8Array(bytes));
    expect(sent).toEqual([...references, mask].map(({ bytes }) => bytes));
  });

  it('makes variations by an instruction of its own, with the words of the person behind it', async () => {
    const { run, double } = await start();
    const references = [await drawReference('png')];
    await run({ operation: 'vary', prompt: '', references });
    await run({ operation: 'vary', prompt: 'at night', references });
    // Forms end their lines in their own way.
    const [alone, extended] = double.requests.map(({ fields }) => String(fields.prompt).replaceAll('\r\n', '\n'));
    expect(alone).toMatch(/^Make another version of this picture.+\.$/);
    expect(extended).toBe(`${alone}\n\nat night`);
    expect(double.requests.map(({ path }) => path)).toEqual(['/v1/images/edits', '/v1/images/edits']);
  });

  it('ends the call of a cancelled task and knows it no more', async () => {
    const { engine, submit, double } = await start();
    double.behave('hang');
    const taskId = await submit();
    const request = await double.getRequest(1);
    const waiting = engine.poll(taskId, never);
    await engine.cancel(taskId);
    expect(await waiting).toEqual({ state: 'unknown' });
    expect(await request.ended).toBe('cut');
    expect(await engine.poll(taskId, never)).toEqual({ state: 'unknown' });
  });

  it('ends all calls when it is closed, and takes no more', async () => {
    const { engine, submit, double } = await start();
    double.behave('hang');
    const taskId = await submit();
    const request = await double.getRequest(1);
    const waiting = engine.poll(taskId, never);
    await engine.close();
    expect(await waiting).toMatchObject({ state: 'failed', code: 'engine_unavailable', isUnknown: true });
    expect(await request.ended).toBe('cut');
    await expect(submit()).rejects.toThrow('closed');
  });

  it('rejects a model it does not offer without a call', async () => {
    const { engine, submit, double } = await start();
    await expect(submit({ model: 'nobody' })).rejects.toThrow('failed');
    expect(engine.models.map(({ id }) => id)).toEqual(['gpt-image-2', 'gpt-image-1-mini']);
    expect(double.requests).toEqual([]);
  });

  it('knows that nothing arrived where nobody listens', async () => {
    const { run, double } = await start();
    await double.close();
    const { end } = await run();
    expect(end).toMatchObject({ state: 'failed', code: 'engine_unavailable', retryable: true });
    expect(end).not.toHaveProperty('isUnknown');
  });

  it('logs numbers only when other pictures came than asked for', async () => {
    const lines: string[] = [];
    const { run, double } = await start({ log: createLog('warn', { write: (line) => void lines.push(line) }) });
    await run({ count: 2 });
    expect(lines).toEqual([]);
    double.behave('fewer-pictures');
    await run({ count: 2 });
    expect(lines).toHaveLength(1);
    const line: unknown = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ engine: 'openai', generation: 'generation-1', asked: 2, came: 1, kept: 1 });
    expect(lines[0]).not.toContain('harbour');
  });
});
