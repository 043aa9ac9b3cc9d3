import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KieBehaviour, kieBehaviours } from '../engines/testing/kie-double/kie-behaviours.ts';
import type { Ending } from './testing/describe-ending.ts';
import { ended, made } from './testing/endings.ts';
import { openKieTrial } from './testing/open-kie-trial.ts';
import { startTrials, type Trials } from './testing/start-trials.ts';
import { secrets, shortTimeMs, type Trial } from './testing/trial.ts';

/** A task is never made twice while nobody knows what became of the first. */
const one = { asked: 1, tasks: 1 };
const none = { asked: 1, tasks: 0 };
const fine = made(1, ['succeeded 1'], one);
const second = made(1, ['failed 0', 'succeeded 1'], { asked: 2, tasks: 1 });
const refused = ended('refused', 'content_refused', ['refused 0'], none);
const ours = ended('failed', 'engine_unavailable', ['failed 0'], none);
const rejected = ended('failed', 'engine_rejected', ['failed 0'], none);
const thrice = (code: string) => ended('failed', code, ['failed 0', 'failed 0', 'failed 0'], { asked: 3, tasks: 0 });
/** No callback ever says whether there is a task. */
const unheard = ended('failed', 'engine_timeout', ['unknown 1'], none);
const useless = ended('failed', 'engine_failed', ['unknown 1'], one);

const endings: Record<KieBehaviour, Ending> = {
  'create-http-401': ours,
  'create-http-402': ours,
  'create-http-404': rejected,
  'create-http-408': unheard,
  'create-http-409': thrice('engine_failed'),
  'create-http-422': rejected,
  'create-http-429': thrice('engine_busy'),
  'create-http-455': thrice('engine_unavailable'),
  'create-http-500': unheard,
  'create-http-501': unheard,
  'create-http-505': ours,
  'create-body-401': ours,
  'create-body-402': ours,
  'create-body-404': rejected,
  'create-body-408': unheard,
  'create-body-409': thrice('engine_failed'),
  'create-body-422': rejected,
  'create-body-429': thrice('engine_busy'),
  'create-body-455': thrice('engine_unavailable'),
  'create-body-500': thrice('engine_failed'),
  'create-body-501': thrice('engine_failed'),
  'create-body-505': ours,
  'create-http-429-retry-after': thrice('engine_busy'),
  'create-body-429-retry-after': thrice('engine_busy'),
  'create-http-502-html': unheard,
  'create-body-policy': refused,
  'create-cut': unheard,
  'create-cut-after-task': fine,
  'create-cut-mid-answer': fine,
  'create-hang-after-task': fine,

  'task-held': ended('failed', 'engine_timeout', ['unknown 1'], one),
  'task-policy': ended('refused', 'content_refused', ['refused 0'], one),
  'task-failed': made(1, ['failed 0', 'succeeded 1'], { asked: 2, tasks: 2 }),
  'result-expired': fine,
  'result-expired-for-good': useless,
  'result-metadata-address': useless,
  'result-private-address': useless,
  'result-redirects-to-private': useless,
  'result-truncated': useless,
  'result-text': useless,
  'result-bomb': useless,
  'result-fewer': made(2, ['succeeded 2'], one),
  'result-none': ended('failed', 'engine_failed', ['unknown 3'], one),
  'result-duplicates': made(1, ['succeeded 1'], one),
  'result-invalid-json': useless,
  'result-other-field': fine,

  'callback-none': fine,
  'callback-twice': fine,
  'callback-before-answer': fine,
  'callback-other-task': fine,
  'callback-bad-signature': fine,
  'callback-old': fine,

  'record-http-401': ended('failed', 'engine_unavailable', ['unknown 1'], one),
  'record-http-404': fine,
  'record-body-404': fine,
  'record-body-422': fine,
  'record-null': fine,
  'record-http-429': fine,
  'record-http-500': fine,
  'record-body-500': fine,
  'record-http-502-html': fine,
  'record-cut': fine,
  'record-cut-mid-answer': fine,

  'upload-http-401': ended('failed', 'engine_unavailable', ['failed 0'], { asked: 0, tasks: 0 }),
  'upload-http-500': made(1, ['failed 0', 'succeeded 1'], one),
  'upload-cut': made(1, ['failed 0', 'succeeded 1'], one),
};

const all = Object.values(kieBehaviours).flat();
const ofThree = new Set<KieBehaviour>(['result-fewer', 'result-none', 'result-duplicates']);

/** Creation fails for good, the rest at first: what a later poll or upload finds is well. */
function openTrial(name: KieBehaviour): Promise<Trial> {
  const isCreation = name.startsWith('create-');
  const times = isCreation ? 100 : name.startsWith('record-') ? 2 : 1;
  const waits = endings[name] === unheard || name === 'task-held';
  return openKieTrial({
    ...{ name, behaviours: [{ behaviour: name, times }], count: ofThree.has(name) ? 3 : 1 },
    ...(name.startsWith('upload-') && { operation: 'edit' }),
    ...(waits && { timeLimitMs: shortTimeMs }),
    ...(name === 'create-hang-after-task' && { pace: { callLimit: 1500 } }),
  });
}

/** What none of the behaviours shows alone. */
const combined = {
  'a task nobody hears of': {
    behaviours: [{ behaviour: 'create-cut-after-task' }, { behaviour: 'callback-none' }],
    timeLimitMs: shortTimeMs,
    ending: ended('failed', 'engine_timeout', ['unknown 1'], one),
  },
  'a task whose callback has a bad signature': {
    behaviours: [{ behaviour: 'create-cut-after-task' }, { behaviour: 'callback-bad-signature' }],
    timeLimitMs: shortTimeMs,
    ending: ended('failed', 'engine_timeout', ['unknown 1'], one),
  },
  'a task whose callback is old': {
    behaviours: [{ behaviour: 'create-cut-after-task' }, { behaviour: 'callback-old' }],
    timeLimitMs: shortTimeMs,
    ending: ended('failed', 'engine_timeout', ['unknown 1'], one),
  },
  'a callback about somebody else’s task': {
    behaviours: [{ behaviour: 'create-cut-after-task' }, { behaviour: 'callback-other-task' }],
    ending: ended('failed', 'engine_failed', ['unknown 1'], one),
  },
  'a task that is not in the records any more': {
    behaviours: [{ behaviour: 'record-null', times: 1000 }],
    pace: { recordPatience: 0 },
    ending: ended('failed', 'engine_failed', ['unknown 1'], one),
  },
  'records that never answer': {
    behaviours: [{ behaviour: 'record-cut', times: 1000 }],
    timeLimitMs: shortTimeMs,
    ending: ended('failed', 'engine_timeout', ['unknown 1'], one),
  },
  'tasks that fail again and again': {
    behaviours: [{ behaviour: 'task-failed', times: 3 }],
    ending: ended('failed', 'engine_failed', ['failed 0', 'failed 0', 'failed 0'], { asked: 3, tasks: 3 }),
  },
  'too many requests, for a moment': { behaviours: [{ behaviour: 'create-body-429-retry-after' }], ending: second },
} as const satisfies Record<string, Omit<Parameters<typeof openKieTrial>[0], 'name'> & { ending: Ending }>;

describe('a generation by a KIE that misbehaves', () => {
  let trials: Trials;

  beforeAll(async () => {
    const opened = [
      ...all.map(openTrial),
      ...Object.entries(combined).map(([name, { ending: _ending, ...options }]) => openKieTrial({ name, ...options })),
    ];
    trials = await startTrials(await Promise.all(opened));
  });
  afterAll(() => trials.stop());

  it.each(all)('costs a person what came, and nothing else: %s', async (behaviour) => {
    expect(await trials.getEnding(behaviour)).toEqual(endings[behaviour]);
  });

  it.each(Object.entries(combined))('comes to a good end: %s', async (name, { ending }) => {
    expect(await trials.getEnding(name)).toEqual(ending);
  });

  it('tells the operator of failures, but neither key nor prompt', async () => {
    await Promise.all(all.map((behaviour) => trials.getEnding(behaviour)));
    expect(trials.log.some((line) => line.includes('an engine failed'))).toBe(true);
    expect(trials.log.filter((line) => line.includes(secrets.key) || line.includes(secrets.prompt))).toEqual([]);
  });
});
