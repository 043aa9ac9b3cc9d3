import { createHmac } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EngineCallback } from '../../engine.ts';
import { listenForCallbacks } from '../../kie/testing/listen-for-callbacks.ts';
import { createBomb } from '../create-bomb.ts';
import { kieBehaviours } from './kie-behaviours.ts';
import { type KieDouble, type KieDoubleOptions, startKieDouble } from './start-kie-double.ts';

const namedTask = ({ body }: EngineCallback) => (body as { data: { taskId: string } }).data.taskId;

async function openDouble(options: KieDoubleOptions = {}): Promise<KieDouble> {
  const double = await startKieDouble({ side: 64, ...options });
  onTestFinished(() => double.close());
  return double;
}

async function call(double: KieDouble, path: string, body?: object) {
  const headers = { authorization: 'Bearer key', 'content-type': 'application/json' };
  const request = body ? { method: 'POST', body: JSON.stringify(body) } : {};
  const response = await fetch(double.url + path, { ...request, headers });
  return (await response.json()) as { code: number; data: Record<string, unknown> };
}

const createTask = (double: KieDouble, body: object = {}) =>
  call(double, '/api/v1/jobs/createTask', { model: 'a/model', input: { prompt: 'a fox', image_size: '1:1' }, ...body });

async function hold(double: KieDouble, body: object) {
  double.behave('task-held');
  const { data } = await createTask(double, body);
  return String(data['taskId']);
}

describe('startKieDouble', () => {
  it('serves pictures of the words they were asked for', async () => {
    const double = await openDouble({ side: 256 });
    const taskId = await hold(double, { input: { prompt: 'a fox', image_size: '16:9', n: 2 } });
    await double.complete(taskId);
    const { data } = await call(double, `/api/v1/jobs/recordInfo?taskId=${taskId}`);
    const { resultUrls } = JSON.parse(String(data['resultJson'])) as { resultUrls: string[] };
    const pictures = await Promise.all(
      resultUrls.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
    );
    expect(await sharp(pictures[0]).metadata()).toMatchObject({ format: 'png', width: 320, height: 192 });
    expect(pictures[0]).not.toEqual(pictures[1]);
  });

  it('wants a key, a model and an input', async () => {
    const double = await openDouble();
    const response = await fetch(`${double.url}/api/v1/jobs/createTask`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(401);
    expect(await createTask(double, { input: 'a fox' })).toMatchObject({ code: 422 });
    expect(double.tasks).toEqual([]);
    expect(await call(double, '/api/v1/chat/credit')).toMatchObject({ code: 200, data: 1000 });
  });

  it('is told what to do by other processes, and tells them what it was asked', async () => {
    const double = await openDouble();
    const behave = (body: object) => call(double, '/__double/behave', body);
    await behave({ behaviour: 'create-body-402', times: 2 });
    await behave({ behaviour: 'task-held' });
    expect(await createTask(double)).toMatchObject({ code: 402 });
    expect(await createTask(double)).toMatchObject({ code: 402 });
    const { data } = await createTask(double);
    expect(await call(double, '/__double/tasks')).toMatchObject([{ id: data['taskId'], model: 'a/model' }]);
    await call(double, '/__double/complete', { taskId: data['taskId'] });
    expect(double.tasks[0]?.completeTime).toBeGreaterThan(0);
    expect(await call(double, '/__double/requests')).toMatchObject([1, 2, 3].map(() => ({ method: 'POST' })));
    expect(await behave({ behaviour: 'create-body-666' })).toEqual({ behaviours: Object.values(kieBehaviours).flat() });
  });

  it('signs its callbacks as KIE does', async () => {
    const double = await openDouble({ webhookKey: 'hook' });
    const { callbacks, callbackUrl: callBackUrl } = await listenForCallbacks();
    const taskId = await hold(double, { callBackUrl });
    await double.complete(taskId);
    const [callback] = callbacks;
    const timestamp = callback?.headers.get('x-webhook-timestamp');
    const expected = createHmac('sha256', 'hook').update(`${taskId}.${timestamp}`);
    expect(callback?.headers.get('x-webhook-signature')).toBe(expected.digest('base64'));
    expect(callbacks.map(namedTask)).toEqual([taskId]);
    expect(double.tasks[0]?.callbackStatuses).toEqual([200]);
  });

  it('calls back once, twice, never, or about another task', async () => {
    const double = await openDouble();
    const { callbacks, callbackUrl: callBackUrl } = await listenForCallbacks();
    const complete = async () => {
      const taskId = await hold(double, { callBackUrl });
      await double.complete(taskId);
      await double.complete(taskId);
      return callbacks.splice(0).map((callback) => namedTask(callback) === taskId);
    };
    expect(await complete()).toEqual([true]);
    double.behave('callback-twice');
    expect(await complete()).toEqual([true, true]);
    double.behave('callback-none');
    expect(await complete()).toEqual([]);
    double.behave('callback-other-task');
    expect(await complete()).toEqual([false]);
  });

  it('calls back before it answers', async () => {
    const double = await openDouble();
    const { callbacks, callbackUrl: callBackUrl } = await listenForCallbacks();
    double.behave('callback-before-answer');
    const { data } = await createTask(double, { callBackUrl });
    expect(callbacks.map(namedTask)).toEqual([data['taskId']]);
  });

  it('holds one request at a stage until it is released', async () => {
    const double = await openDouble();
    const held = double.hold('create');
    const creating = createTask(double);
    await held.reached;
    const { data } = await createTask(double);
    expect(double.tasks).toHaveLength(2);
    held.release();
    expect((await creating).data['taskId']).toBe(double.tasks[0]?.id);
    expect(data['taskId']).toBe(double.tasks[1]?.id);
  });

  it('names each way to misbehave once', () => {
    const names = Object.values(kieBehaviours).flat();
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a bomb that is small and says that it is large', async () => {
    const bomb = createBomb();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await sharp(bomb, { limitInputPixels: false }).metadata()).toMatchObject({ width: 30_000, height: 30_000 });
  });
});
