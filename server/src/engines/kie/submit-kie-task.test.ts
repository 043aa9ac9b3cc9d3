import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import type { KieBehaviour } from '../testing/kie-double/kie-behaviours.ts';
import { createRequest, never, openKie, submitTask } from './testing/open-kie.ts';

describe('submitKieTask', () => {
  it('creates one task, told in the words of its model and where to call back', async () => {
    const { double, engine } = await openKie();
    const callbackUrl = `${double.url}/nowhere`;
    const taskId = await submitTask(engine, { count: 2, negativePrompt: 'snow', callbackUrl });
    expect(double.tasks).toMatchObject([
      {
        id: taskId,
        model: 'test/several',
        callBackUrl: callbackUrl,
        input: { prompt: 'a red fox', image_size: '1:1', n: 2, seed: 7, negative_prompt: 'snow' },
      },
    ]);
  });

  it('names no callback where there is none, and no field the model does not have', async () => {
    const { double, engine } = await openKie();
    await submitTask(engine, { model: 'kie-nano-banana', width: 1248, height: 832 });
    expect(double.tasks[0]?.callBackUrl).toBeUndefined();
    expect(double.tasks[0]?.input).toEqual({ prompt: 'a red fox', image_size: '3:2', output_format: 'png' });
  });

  it('uploads references first and names their addresses', async () => {
    const { double, engine } = await openKie();
    const references = [await drawPicture(), await drawPicture({ mediaType: 'image/jpeg' })];
    await submitTask(engine, { model: 'kie-nano-banana', operation: 'edit', references });
    const [task] = double.tasks;
    expect(task?.model).toBe('google/nano-banana-edit');
    const addresses = task?.input['image_urls'] as string[];
    const served = await Promise.all(addresses.map(async (address) => (await fetch(address)).arrayBuffer()));
    expect(served.map((bytes) => Buffer.from(bytes))).toEqual(references.map(({ bytes }) => bytes));
  });

  it('names a single reference alone, and says what a variation is', async () => {
    const { double, engine } = await openKie();
    const references = [await drawPicture()];
    await submitTask(engine, { model: 'kie-topaz-upscale', operation: 'upscale', prompt: '', references });
    await submitTask(engine, { model: 'kie-nano-banana', operation: 'vary', prompt: 'at night', references });
    const [upscale, vary] = double.tasks;
    expect(upscale?.input).toEqual({ image_url: expect.stringContaining('/files/uploads/'), upscale_factor: '2' });
    expect(vary?.input['prompt']).toMatch(/^Make another picture like this one.*\nat night$/);
  });

  it.each<[KieBehaviour, object]>([
    ['create-http-401', { code: 'engine_unavailable', retryable: false }],
    ['create-body-401', { code: 'engine_unavailable', retryable: false }],
    ['create-http-402', { code: 'engine_unavailable', retryable: false }],
    ['create-body-402', { code: 'engine_unavailable', retryable: false }],
    ['create-http-404', { code: 'engine_rejected', retryable: false }],
    ['create-body-404', { code: 'engine_rejected', retryable: false }],
    ['create-http-409', { code: 'engine_failed', retryable: true }],
    ['create-body-409', { code: 'engine_failed', retryable: true }],
    ['create-http-422', { code: 'engine_rejected', retryable: false }],
    ['create-body-422', { code: 'engine_rejected', retryable: false }],
    ['create-http-429', { code: 'engine_busy', retryable: true }],
    ['create-body-429', { code: 'engine_busy', retryable: true }],
    ['create-http-429-retry-after', { code: 'engine_busy', retryAfterMs: 2000 }],
    ['create-body-429-retry-after', { code: 'engine_busy', retryAfterMs: 2000 }],
    ['create-http-455', { code: 'engine_unavailable', retryable: true }],
    ['create-body-455', { code: 'engine_unavailable', retryable: true }],
    ['create-body-500', { code: 'engine_failed', retryable: true }],
    ['create-body-501', { code: 'engine_failed', retryable: true }],
    ['create-body-505', { code: 'engine_unavailable', retryable: false }],
    ['create-body-policy', { state: 'refused', code: 'content_refused' }],
  ])('knows after %s that there is no task', async (behaviour, expected) => {
    const { double, engine } = await openKie();
    double.behave(behaviour);
    const submission = await engine.submit(createRequest(), never);
    expect(submission).toMatchObject(expected);
    expect(submission).not.toHaveProperty('isUnknown');
    expect(double.tasks).toEqual([]);
  });

  it.each<[KieBehaviour, string]>([
    ['create-http-408', 'engine_timeout'],
    ['create-body-408', 'engine_timeout'],
    ['create-http-500', 'engine_failed'],
    ['create-http-501', 'engine_failed'],
    ['create-http-502-html', 'engine_unavailable'],
    ['create-cut', 'engine_failed'],
    ['create-cut-after-task', 'engine_failed'],
    ['create-cut-mid-answer', 'engine_failed'],
  ])('cannot know after %s whether there is a task, and asks for no second one', async (behaviour, code) => {
    const { double, engine } = await openKie();
    double.behave(behaviour);
    expect(await engine.submit(createRequest(), never)).toMatchObject({ state: 'failed', code, isUnknown: true });
    expect(double.requests.length).toBe(1);
  });

  it('gives up on an answer that does not come, and leaves open whether there is a task', async () => {
    const { double, engine } = await openKie({ pace: { callLimit: 100 } });
    double.behave('create-hang-after-task');
    expect(await engine.submit(createRequest(), never)).toMatchObject({ code: 'engine_timeout', isUnknown: true });
    expect(double.tasks.length).toBe(1);
  });

  it('knows that nothing arrived where nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.close();
    await once(server, 'close');
    const { engine } = await openKie({ baseUrl });
    const submission = await engine.submit(createRequest(), never);
    expect(submission).toMatchObject({ code: 'engine_unavailable', retryable: true });
    expect(submission).not.toHaveProperty('isUnknown');
  });

  it.each<[KieBehaviour, string]>([
    ['upload-http-401', 'engine_unavailable'],
    ['upload-http-500', 'engine_failed'],
    ['upload-cut', 'engine_failed'],
  ])('creates no task after %s', async (behaviour, code) => {
    const { double, engine } = await openKie();
    double.behave(behaviour);
    const request = createRequest({ model: 'kie-nano-banana', operation: 'edit', references: [await drawPicture()] });
    const submission = await engine.submit(request, never);
    expect(submission).toMatchObject({ code });
    expect(submission).not.toHaveProperty('isUnknown');
    expect(double.tasks).toEqual([]);
  });

  it('sends nothing of what no configured model does', async () => {
    const { double, engine } = await openKie();
    expect(await engine.submit(createRequest({ operation: 'restyle' }), never)).toMatchObject({
      code: 'engine_rejected',
    });
    expect(double.requests).toEqual([]);
  });

  it('stops with whoever asked', async () => {
    const { double, engine } = await openKie();
    double.behave('create-hang-after-task');
    const stop = new AbortController();
    const submission = engine.submit(createRequest(), stop.signal);
    stop.abort(new Error('stopped'));
    await expect(submission).rejects.toThrow('stopped');
  });

  it('tells the operator KIE’s code, and neither the prompt nor KIE’s words', async () => {
    const { double, engine } = await openKie();
    double.behave('create-body-422');
    expect(await engine.submit(createRequest(), never)).toMatchObject({ detail: 'HTTP 422, kie-422' });
  });
});
