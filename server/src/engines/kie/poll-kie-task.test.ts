import { describe, expect, it } from 'vitest';
import { createPictureFetcher } from '../../fetching/fetch-picture.ts';
import type { KieBehaviour } from '../testing/kie-double/kie-behaviours.ts';
import { endTask, never, openKie, submitTask } from './testing/open-kie.ts';

/** KIE's answer to recordInfo, made up. */
const answerWith = (record: object) => async () => Response.json({ code: 200, msg: 'success', data: record });

describe('pollKieTask', () => {
  it('follows a task to its end', async () => {
    const { double, engine } = await openKie();
    double.behave('task-held');
    const taskId = await submitTask(engine);
    expect(await engine.poll(taskId, never)).toMatchObject({ state: 'running' });
    await double.complete(taskId);
    expect(await engine.poll(taskId, never)).toMatchObject({
      state: 'succeeded',
      outputs: [{ mediaType: 'image/png' }],
    });
  });

  it('needs nothing but the id: another engine picks the task up', async () => {
    const { double, engine } = await openKie();
    const fetchPicture = createPictureFetcher({ trustedOrigins: [double.url] });
    const restarted = await openKie({ baseUrl: double.url, fetchPicture });
    double.behave('task-held');
    const taskId = await submitTask(engine, { count: 3 });
    await double.complete(taskId);
    const status = await restarted.engine.poll(taskId, never);
    expect(status).toMatchObject({ state: 'succeeded', outputs: [{}, {}, {}] });
  });

  it.each<KieBehaviour>(['record-http-404', 'record-body-404', 'record-body-422', 'record-null'])(
    'takes %s for a task KIE does not know',
    async (behaviour) => {
      const { double, engine } = await openKie();
      const taskId = await submitTask(engine);
      double.behave(behaviour);
      expect(await engine.poll(taskId, never)).toEqual({ state: 'unknown' });
    },
  );

  it('knows no task it could not ask about', async () => {
    const { double, engine } = await openKie();
    expect(await engine.poll('../credit?x=', never)).toEqual({ state: 'unknown' });
    expect(double.requests).toEqual([]);
    expect(await engine.poll('task_nobody', never)).toEqual({ state: 'unknown' });
  });

  it('gives records a while to show a task that was just created', async () => {
    let now = Date.now();
    const { double, engine } = await openKie({ now: () => now, pace: { recordPatience: 1000 } });
    double.behave('task-held');
    const taskId = await submitTask(engine);
    double.behave('record-body-422', { times: 2 });
    expect(await engine.poll(taskId, never)).toMatchObject({ state: 'running' });
    now += 1000;
    expect(await engine.poll(taskId, never)).toEqual({ state: 'unknown' });
  });

  it.each<KieBehaviour>([
    'record-http-429',
    'record-http-500',
    'record-body-500',
    'record-http-502-html',
    'record-cut',
    'record-cut-mid-answer',
  ])('lets the task live on after %s, and asks again later', async (behaviour) => {
    const { double, engine } = await openKie();
    double.behave('task-held');
    const taskId = await submitTask(engine);
    await double.complete(taskId);
    double.behave(behaviour, { times: 2 });
    expect(await engine.poll(taskId, never)).toEqual({ state: 'running', pollAfterMs: 2 });
    expect(await engine.poll(taskId, never)).toEqual({ state: 'running', pollAfterMs: 2 });
    expect(await engine.poll(taskId, never)).toMatchObject({ state: 'succeeded' });
  });

  it('ends with a key that is refused, since nothing more will be answered', async () => {
    const { double, engine } = await openKie();
    const taskId = await submitTask(engine);
    double.behave('record-http-401');
    expect(await engine.poll(taskId, never)).toMatchObject({ state: 'failed', code: 'engine_unavailable' });
  });

  it('tells a refusal from a failure', async () => {
    const kie = await openKie();
    kie.double.behave('task-policy');
    expect(await endTask(kie)).toMatchObject({ state: 'refused', code: 'content_refused' });
    kie.double.behave('task-failed');
    expect(await endTask(kie)).toMatchObject({ state: 'failed', code: 'engine_failed', retryable: true });
  });

  it.each([
    ['45', 0.45],
    [45, 0.45],
    [1, 0.01],
    [0.5, 0.5],
    [100, 1],
    [250, 1],
  ])('reads the progress %s as %d', async (progress, expected) => {
    const { engine } = await openKie({ fetch: answerWith({ state: 'generating', progress }) });
    expect(await engine.poll('task', never)).toMatchObject({ state: 'running', progress: expected });
  });

  it.each([['soon'], [-1], [null], [undefined]])('takes the progress %s for none', async (progress) => {
    const { engine } = await openKie({ fetch: answerWith({ state: 'generating', progress }) });
    expect(await engine.poll('task', never)).not.toHaveProperty('progress');
  });

  it.each(['waiting', 'queuing', 'generating', 'dreaming'])('goes on while the state is %s', async (state) => {
    const { engine } = await openKie({ fetch: answerWith({ state }) });
    expect(await engine.poll('task', never)).toMatchObject({ state: 'running' });
  });

  it('asks less often the older the task is', async () => {
    const now = () => 1_000_000;
    const pause = async (age: number) => {
      const fetch = answerWith({ state: 'waiting', createTime: now() - age });
      const { engine } = await openKie({ fetch, now, pace: { shortestWait: 1000, longestWait: 5000 } });
      return engine.poll('task', never);
    };
    expect(await pause(-500)).toMatchObject({ pollAfterMs: 1000 });
    expect(await pause(0)).toMatchObject({ pollAfterMs: 1000 });
    expect(await pause(12_000)).toMatchObject({ pollAfterMs: 2000 });
    expect(await pause(90_000)).toMatchObject({ pollAfterMs: 5000 });
  });

  it('waits as long as KIE asks for', async () => {
    const fetch = async () => new Response('', { status: 429, headers: { 'retry-after': '7' } });
    const { engine } = await openKie({ fetch });
    expect(await engine.poll('task', never)).toEqual({ state: 'running', pollAfterMs: 7000 });
  });

  it('follows no redirect with the key', async () => {
    const fetch = async (_url: unknown, call: RequestInit = {}) => {
      expect(call.redirect).toBe('manual');
      return new Response('', { status: 302, headers: { location: 'https://elsewhere.example' } });
    };
    const { engine } = await openKie({ fetch });
    expect(await engine.poll('task', never)).toMatchObject({ state: 'running' });
  });
});
