import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { preparePicture } from '../../pictures/prepare-picture.ts';
import type { EngineStatus } from '../engine.ts';
import { type OpenAiBehaviour, openAiBehaviours } from '../testing/openai-double/openai-behaviours.ts';
import type { OpenAiEngineOptions } from './create-openai-engine.ts';
import { type EngineWithDouble, startEngineWithDouble, testKey } from './testing/start-engine-with-double.ts';

const marks = { digitalSourceType: 'trainedAlgorithmicMedia', creatorTool: 'Vignette', aiSystem: 'a double' };
let pair: EngineWithDouble;

beforeEach(async () => {
  pair = await startEngineWithDouble();
});
afterEach(() => pair.close());

async function restart(options: Partial<OpenAiEngineOptions>): Promise<void> {
  await pair.close();
  pair = await startEngineWithDouble(options);
}

async function meet(behaviour: OpenAiBehaviour, count = 1): Promise<EngineStatus> {
  pair.double.behave(behaviour);
  return (await pair.run({ count, prompt: 'a secret wish' })).end;
}

const failed = (code: string, retryable: boolean, rest: object = {}) => ({ state: 'failed', code, retryable, ...rest });
const rejected = failed('engine_rejected', false);
const ours = failed('engine_unavailable', false);
const busy = failed('engine_busy', true);
const collided = failed('engine_failed', true);
const down = failed('engine_unavailable', true);
const lost = failed('engine_failed', true, { isUnknown: true });
const late = failed('engine_timeout', true, { isUnknown: true });
const useless = failed('engine_failed', false, { isUnknown: true });
const refused = { state: 'refused', code: 'content_refused' };
const made = { state: 'succeeded' };

/** What each behaviour comes to. Those with a question of their own are met again below. */
const expectations: Record<OpenAiBehaviour, object> = {
  good: made,
  plain: made,
  'wait-after-partial': late,
  refusal: refused,
  'refusal-in-stream': refused,
  'error-in-stream': lost,
  'status-401': ours,
  'status-402': ours,
  'status-404': rejected,
  'status-408': late,
  'status-409': collided,
  'status-429': busy,
  'status-429-with-time': busy,
  'status-429-out-of-quota': ours,
  'status-500': lost,
  'status-502-page': failed('engine_unavailable', true, { isUnknown: true }),
  'status-503': down,
  'status-504': late,
  redirect: ours,
  'echoed-key': rejected,
  'cut-before-headers': lost,
  'cut-in-headers': lost,
  'cut-after-headers': lost,
  'cut-in-body': lost,
  'cut-after-partial': lost,
  'cut-after-picture': made,
  hang: late,
  'late-success': late,
  'slow-drip': late,
  'endless-body': useless,
  'truncated-picture': made,
  'truncated-last-picture': made,
  'text-as-picture': useless,
  'wrong-type': made,
  bomb: made,
  'invalid-base64': useless,
  'invalid-json': lost,
  'fewer-pictures': made,
  'more-pictures': made,
  duplicates: made,
  'no-pictures': lost,
  addresses: made,
  'private-address': useless,
  'expired-address-403': useless,
  'expired-address-404': useless,
  'expired-address-410': useless,
  'redirecting-address': made,
  'privately-redirecting-address': useless,
  'hanging-address': late,
};
const slow = new Set<OpenAiBehaviour>(['wait-after-partial', 'hang', 'late-success', 'slow-drip', 'hanging-address']);

describe('createOpenAiEngine against a misbehaving API', () => {
  it.each(openAiBehaviours.filter((behaviour) => !slow.has(behaviour)))(
    'knows what to make of %s',
    async (behaviour) => {
      const end = await meet(behaviour);
      expect(end).toMatchObject(expectations[behaviour]);
      if (!('isUnknown' in expectations[behaviour])) expect(end).not.toHaveProperty('isUnknown');
      expect(JSON.stringify(end)).not.toMatch(/secret wish|sk-/);
      expect(pair.double.requests).toHaveLength(1);
    },
  );

  it.each([...slow])('gives up %s at its time limit', async (behaviour) => {
    await restart({ limits: { concurrency: 1, timeLimitMs: 150 } });
    expect(await meet(behaviour)).toMatchObject(expectations[behaviour]);
    const request = await pair.double.getRequest(1);
    expect(await request.ended).toBe(behaviour === 'hanging-address' ? 'answered' : 'cut');
  });

  it('hands on how long a busy engine asks to wait, if it says so', async () => {
    expect(await meet('status-429-with-time')).toMatchObject({ retryAfterMs: 2000 });
    expect(await meet('status-429')).not.toHaveProperty('retryAfterMs');
  });

  it('names status, code and request for the operator', async () => {
    expect(await meet('status-500')).toMatchObject({ detail: 'HTTP 500, server_error, request req_double' });
    expect(await meet('status-502-page')).toMatchObject({ detail: 'HTTP 502' });
    expect(await meet('error-in-stream')).toMatchObject({ detail: 'HTTP 200, server_error' });
    expect(await meet('invalid-json')).toMatchObject({ detail: 'an answer is no JSON' });
  });

  it('keeps its key out of what it says, even where it is sent back', async () => {
    expect(await meet('echoed-key')).toMatchObject({ detail: 'HTTP 400, (key), request (key)' });
    expect(JSON.stringify(await meet('echoed-key'))).not.toContain(testKey);
  });

  it('tells of a refusal without a stream, too', async () => {
    const models = pair.engine.models.map((offer) => ({
      offer: { ...offer, partials: false },
      call: { model: offer.id },
    }));
    await restart({ models });
    expect(await meet('refusal-in-stream')).toMatchObject(refused);
    expect(await meet('no-pictures')).toMatchObject(useless);
    expect(await meet('invalid-json')).toMatchObject(lost);
  });

  it('hangs up on an answer without an end', async () => {
    await meet('endless-body');
    const request = await pair.double.getRequest(1);
    expect(await request.ended).toBe('cut');
  });

  it.each(['truncated-picture', 'bomb'] as const)(
    'leaves it to whoever decodes pictures to refuse %s',
    async (behaviour) => {
      const end = await meet(behaviour);
      const [output] = end.state === 'succeeded' ? end.outputs : [];
      if (!output) throw new Error(end.state);
      await expect(preparePicture(output, marks)).rejects.toMatchObject({ code: 'engine_failed' });
    },
  );

  it('takes the type from the bytes, not from what the answer says', async () => {
    expect(await meet('wrong-type')).toMatchObject({ outputs: [{ mediaType: 'image/jpeg' }] });
  });

  it.each([
    ['cut-after-picture', 1, 1],
    ['fewer-pictures', 2, 2],
    ['more-pictures', 3, 5],
    ['duplicates', 1, 3],
  ] as const)('keeps what it can use of %s, and counts what is billed', async (behaviour, kept, billed) => {
    const end = await meet(behaviour, 3);
    if (end.state !== 'succeeded') throw new Error(end.state);
    expect(end.outputs).toHaveLength(kept);
    expect(end.costMicros).toBe(billed * 70_000);
  });

  it('says why an address gave no picture', async () => {
    expect(await meet('private-address')).toMatchObject({ detail: "a picture's address: forbidden" });
    expect(await meet('privately-redirecting-address')).toMatchObject({ detail: "a picture's address: forbidden" });
    expect(await meet('expired-address-410')).toMatchObject({ detail: "a picture's address: gone" });
  });

  it('shows a partial picture even if the stream is then cut', async () => {
    pair.double.behave('cut-after-partial');
    const { running } = await pair.run();
    expect(running.at(0)?.partial?.mediaType).toBe('image/png');
  });
});
