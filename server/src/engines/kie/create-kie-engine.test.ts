import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import type { EngineRequest, EngineStatus } from '../engine.ts';
import type { KieBehaviour } from '../testing/kie-double/kie-behaviours.ts';
import { listenForCallbacks } from './testing/listen-for-callbacks.ts';
import { endTask, openKie, submitTask } from './testing/open-kie.ts';

function measure(status: EngineStatus) {
  if (status.state !== 'succeeded') throw new Error(status.state);
  return sharp(status.outputs[0]?.bytes).metadata();
}

/** What the engine makes of the callbacks that the double sends about one task. */
async function hearOf(behaviour: KieBehaviour | undefined): Promise<{ taskId: string; heard: unknown[] }> {
  const { double, engine } = await openKie({ webhookKey: 'hook' }, { webhookKey: 'hook' });
  const { callbacks, callbackUrl } = await listenForCallbacks();
  if (behaviour) double.behave(behaviour);
  double.behave('task-held');
  const taskId = await submitTask(engine, { callbackUrl });
  await double.complete(taskId);
  return { taskId, heard: callbacks.map((callback) => engine.readCallback?.(callback)) };
}

describe('createKieEngine', () => {
  it('can be asked about a task whose submission was lost, and never repeats one', async () => {
    const { engine } = await openKie();
    expect(engine).toMatchObject({ name: 'kie', afterLoss: 'reconcile', limits: { concurrency: 2 } });
  });

  it.each<[string, Partial<EngineRequest>, object]>([
    ['create', { model: 'kie-nano-banana', width: 1024, height: 1024 }, { width: 64, height: 64 }],
    ['edit', { model: 'kie-nano-banana', width: 1024, height: 1024 }, { width: 64, height: 64 }],
    ['vary', { model: 'kie-nano-banana', prompt: '' }, { width: 64, height: 64 }],
    ['upscale', { model: 'kie-topaz-upscale', prompt: '' }, { width: 80, height: 60 }],
  ])('can %s without any configuration', async (name, parts, size) => {
    const operation = name as EngineRequest['operation'];
    const references = operation === 'create' ? [] : [await drawPicture({ width: 40, height: 30 })];
    const status = await endTask(await openKie(), { ...parts, operation, references });
    expect(await measure(status)).toMatchObject(size);
  });

  it.each([undefined, 'callback-twice', 'callback-before-answer'] as const)(
    'hears of its task: %s',
    async (behaviour) => {
      const { taskId, heard } = await hearOf(behaviour);
      expect(heard).toEqual(behaviour === 'callback-twice' ? [taskId, taskId] : [taskId]);
    },
  );

  it.each(['callback-bad-signature', 'callback-old'] as const)('does not listen to %s', async (behaviour) => {
    expect((await hearOf(behaviour)).heard).toEqual([undefined]);
  });

  it('can only be told of another task what KIE will be asked about', async () => {
    const { taskId, heard } = await hearOf('callback-other-task');
    expect(heard).toEqual([expect.any(String)]);
    expect(heard).not.toEqual([taskId]);
  });

  it('leaves a task alone that was cancelled: KIE knows no way to stop it', async () => {
    const { double, engine } = await openKie();
    const taskId = await submitTask(engine);
    const asked = double.requests.length;
    await engine.cancel(taskId);
    expect(double.requests.length).toBe(asked);
  });
});
