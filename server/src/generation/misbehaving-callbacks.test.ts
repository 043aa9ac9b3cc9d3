import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KieDouble } from '../engines/testing/kie-double/start-kie-double.ts';
import { describeEnding } from './testing/describe-ending.ts';
import { ended, made } from './testing/endings.ts';
import { openKieTrial } from './testing/open-kie-trial.ts';
import { startTrials, type Trials } from './testing/start-trials.ts';
import { signKieCallback } from './testing/sign-kie-callback.ts';
import { shortTimeMs, type Trial } from './testing/trial.ts';
import { untilGeneration } from './testing/until-generation.ts';

const one = { asked: 1, tasks: 1 };
const tooLate = ended('failed', 'engine_timeout', ['unknown 1'], one);
const fine = made(1, ['succeeded 1'], one);
const nobody = 'task_double_nobody';

/** Held at KIE, and not asked about again before a callback says that there is something new. */
const patient = {
  behaviours: [{ behaviour: 'task-held' }],
  pace: { shortestWait: 600_000, longestWait: 600_000 },
} as const;

describe('a callback of KIE', () => {
  let trials: Trials;
  let late: Trial<KieDouble>;
  let awaited: Trial<KieDouble>;
  let besieged: Trial<KieDouble>;

  beforeAll(async () => {
    late = await openKieTrial({ name: 'late', behaviours: [{ behaviour: 'task-held' }], timeLimitMs: shortTimeMs });
    awaited = await openKieTrial({ name: 'awaited', ...patient });
    besieged = await openKieTrial({ name: 'besieged', ...patient });
    trials = await startTrials([late, awaited, besieged]);
  });
  afterAll(() => trials.stop());

  function look({ name, countSeen }: Trial) {
    return describeEnding(trials.service, trials.getGenerationId(name), countSeen);
  }

  async function untilTask({ name, double }: Trial<KieDouble>) {
    await untilGeneration(trials.service, trials.getGenerationId(name), (row) => row.engine_task_id !== null);
    const [task] = double.tasks;
    if (task?.callBackUrl === undefined) throw new Error('There is no task that calls back.');
    return { ...task, callBackUrl: task.callBackUrl };
  }

  async function callBack(address: string, taskId: string, options: Parameters<typeof signKieCallback>[1] = {}) {
    const headers = signKieCallback(taskId, options);
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ data: { taskId } }) });
    return response.status;
  }

  function readCalledBackAt(name: string) {
    return trials.service.database
      .selectFrom('engine_calls')
      .select('called_back_at')
      .where('generation_id', '=', trials.getGenerationId(name))
      .executeTakeFirstOrThrow();
  }

  it('that brings a picture after our time-out is answered, and costs nobody anything', async () => {
    expect(await trials.getEnding('late')).toEqual(tooLate);
    const task = await untilTask(late);
    await late.double.complete(task.id);
    expect(late.double.tasks[0]?.callbackStatuses).toEqual([204]);
    expect(await callBack(task.callBackUrl, task.id)).toBe(204);
    expect(await readCalledBackAt('late')).toEqual({ called_back_at: null });
    expect(await look(late)).toEqual(tooLate);
  });

  it('is heard at once; a second and a third one change nothing', async () => {
    const task = await untilTask(awaited);
    await awaited.double.complete(task.id);
    expect(await trials.getEnding('awaited')).toEqual(fine);
    expect(await callBack(task.callBackUrl, task.id)).toBe(204);
    expect(await callBack(task.callBackUrl, task.id)).toBe(204);
    expect(await look(awaited)).toEqual(fine);
  });

  it('is turned away when it is forged, and the true one still counts', async () => {
    const { id, callBackUrl } = await untilTask(besieged);
    const ofAnotherCall = (await untilTask(awaited)).callBackUrl.replace('/awaited/', '/besieged/');
    expect(await callBack(`${callBackUrl}A`, id)).toBe(404);
    expect(await callBack(callBackUrl.slice(0, -4), id)).toBe(404);
    expect(await callBack(ofAnotherCall, id)).toBe(404);
    expect(await callBack(callBackUrl, id, { key: 'not the key' })).toBe(400);
    expect(await callBack(callBackUrl, id, { ageSeconds: 600 })).toBe(400);
    expect(await callBack(callBackUrl, id, { ageSeconds: -600 })).toBe(400);
    expect(await callBack(callBackUrl, id, { signedTask: nobody })).toBe(400);
    expect(await callBack(callBackUrl, nobody)).toBe(204);
    expect(await readCalledBackAt('besieged')).toEqual({ called_back_at: null });
    await besieged.double.complete(id);
    expect(await trials.getEnding('besieged')).toEqual(fine);
  });
});
