import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenAiBehaviour, openAiBehaviours } from '../engines/testing/openai-double/openai-behaviours.ts';
import type { Ending } from './testing/describe-ending.ts';
import { ended, made } from './testing/endings.ts';
import { openOpenAiTrial } from './testing/open-openai-trial.ts';
import { startTrials, type Trials } from './testing/start-trials.ts';
import { secrets, shortTimeMs } from './testing/trial.ts';

const refused = ended('refused', 'content_refused', ['refused 0']);
const ours = ended('failed', 'engine_unavailable', ['failed 0']);
const rejected = ended('failed', 'engine_rejected', ['failed 0']);
/** Three calls, none of them billed. */
const thrice = (code: string) => ended('failed', code, ['failed 0', 'failed 0', 'failed 0']);
/** Nobody knows whether these are billed: two are the most the operator risks. */
const twice = (code: string) => ended('failed', code, ['unknown 1', 'unknown 1']);
const tooLate = ended('failed', 'engine_timeout', ['unknown 1']);
const useless = ended('failed', 'engine_failed', ['unknown 1']);

/** What a generation comes to whose every call is answered so. */
const always: Record<OpenAiBehaviour, Ending> = {
  good: made(1),
  plain: made(1),
  'wait-after-partial': tooLate,
  refusal: refused,
  'refusal-in-stream': refused,
  'error-in-stream': twice('engine_failed'),
  'status-401': ours,
  'status-402': ours,
  'status-404': rejected,
  'status-408': tooLate,
  'status-409': thrice('engine_failed'),
  'status-429': thrice('engine_busy'),
  'status-429-with-time': thrice('engine_busy'),
  'status-429-out-of-quota': ours,
  'status-500': twice('engine_failed'),
  'status-502-page': twice('engine_unavailable'),
  'status-503': thrice('engine_unavailable'),
  'status-504': tooLate,
  redirect: ours,
  'echoed-key': rejected,
  'cut-before-headers': twice('engine_failed'),
  'cut-in-headers': twice('engine_failed'),
  'cut-after-headers': twice('engine_failed'),
  'cut-in-body': twice('engine_failed'),
  'cut-after-partial': twice('engine_failed'),
  'cut-after-picture': made(1),
  hang: tooLate,
  'late-success': tooLate,
  'slow-drip': tooLate,
  'endless-body': useless,
  'truncated-picture': useless,
  'truncated-last-picture': useless,
  'text-as-picture': useless,
  'wrong-type': made(1),
  bomb: useless,
  'invalid-base64': useless,
  'invalid-json': twice('engine_failed'),
  'fewer-pictures': made(1),
  'more-pictures': made(1, ['succeeded 3']),
  duplicates: made(1),
  'no-pictures': twice('engine_failed'),
  addresses: made(1),
  'private-address': useless,
  'expired-address-403': useless,
  'expired-address-404': useless,
  'expired-address-410': useless,
  'redirecting-address': made(1),
  'privately-redirecting-address': useless,
  'hanging-address': tooLate,
};
const slow = new Set<OpenAiBehaviour>(['wait-after-partial', 'hang', 'late-success', 'slow-drip', 'hanging-address']);

/** Once, and then all is well. */
const once: Partial<Record<OpenAiBehaviour, Ending>> = {
  'status-409': made(1, ['failed 0', 'succeeded 1']),
  'status-429': made(1, ['failed 0', 'succeeded 1']),
  'status-429-with-time': made(1, ['failed 0', 'succeeded 1']),
  'status-500': made(1, ['unknown 1', 'succeeded 1']),
  'status-502-page': made(1, ['unknown 1', 'succeeded 1']),
  'status-503': made(1, ['failed 0', 'succeeded 1']),
  'error-in-stream': made(1, ['unknown 1', 'succeeded 1']),
  'cut-before-headers': made(1, ['unknown 1', 'succeeded 1']),
  'cut-in-body': made(1, ['unknown 1', 'succeeded 1']),
  'cut-after-partial': made(1, ['unknown 1', 'succeeded 1']),
};

/** To a request for three: what came is what is paid. */
const ofThree: Partial<Record<OpenAiBehaviour, Ending>> = {
  good: made(3),
  'fewer-pictures': made(2),
  'more-pictures': made(3, ['succeeded 5']),
  duplicates: made(1, ['succeeded 3']),
  'truncated-picture': ended('failed', 'engine_failed', ['unknown 3']),
  'truncated-last-picture': made(2, ['succeeded 3']),
  'status-500': ended('failed', 'engine_failed', ['unknown 3', 'unknown 3']),
};

const casesOf = (ends: Partial<Record<OpenAiBehaviour, Ending>>) =>
  openAiBehaviours.flatMap((behaviour): [OpenAiBehaviour, Ending][] => {
    const end = ends[behaviour];
    return end ? [[behaviour, end]] : [];
  });

describe('a generation by an images API that misbehaves', () => {
  let trials: Trials;

  beforeAll(async () => {
    const opened = [
      ...openAiBehaviours.map((behaviour) =>
        openOpenAiTrial({ name: behaviour, behaviour, ...(slow.has(behaviour) && { timeLimitMs: shortTimeMs }) }),
      ),
      ...casesOf(once).map(([behaviour]) => openOpenAiTrial({ name: `${behaviour} once`, behaviour, times: 1 })),
      ...casesOf(ofThree).map(([behaviour]) => openOpenAiTrial({ name: `${behaviour} of 3`, behaviour, count: 3 })),
    ];
    trials = await startTrials(await Promise.all(opened));
  });
  afterAll(() => trials.stop());

  it.each(casesOf(always))('costs a person what came, and nothing else: %s', async (behaviour, ending) => {
    expect(await trials.getEnding(behaviour)).toEqual(ending);
  });

  it.each(casesOf(once))('is made good when it happens only once: %s', async (behaviour, ending) => {
    expect(await trials.getEnding(`${behaviour} once`)).toEqual(ending);
  });

  it.each(casesOf(ofThree))('costs its share of three: %s', async (behaviour, ending) => {
    expect(await trials.getEnding(`${behaviour} of 3`)).toEqual(ending);
  });

  it('tells the operator of failures, but neither key nor prompt', async () => {
    await Promise.all(openAiBehaviours.map((behaviour) => trials.getEnding(behaviour)));
    expect(trials.log.some((line) => line.includes('an engine failed'))).toBe(true);
    expect(trials.log.filter((line) => line.includes(secrets.key) || line.includes(secrets.prompt))).toEqual([]);
  });
});
