import { describe, expect, it } from 'vitest';
import { describeHttpFailure } from './describe-http-failure.ts';

const describePaid = (status: number) => describeHttpFailure({ status, mayHaveArrived: true });

describe('describeHttpFailure', () => {
  it.each([400, 404, 405, 413, 415, 422])('takes %i for a request the engine never takes', (status) => {
    const { isUnknown, ...failure } = describePaid(status);
    expect(failure).toMatchObject({ code: 'engine_rejected', retryable: false, detail: `HTTP ${status}` });
    expect(isUnknown).toBeUndefined();
  });

  it.each([302, 401, 402, 403])('takes %i for something the operator must put right', (status) => {
    expect(describePaid(status)).toMatchObject({ code: 'engine_unavailable', retryable: false });
  });

  it.each([408, 504, 524])('takes %i for a time-out that may have been billed', (status) => {
    expect(describePaid(status)).toMatchObject({ code: 'engine_timeout', retryable: true, isUnknown: true });
  });

  it.each([409, 425])('takes %i for a collision that passes', (status) => {
    const failure = describePaid(status);
    expect(failure).toMatchObject({ code: 'engine_failed', retryable: true });
    expect(failure).not.toHaveProperty('isUnknown');
  });

  it('hands on how long a busy engine asks to wait, if it says so', () => {
    const busy = { status: 429, mayHaveArrived: true };
    expect(describeHttpFailure({ ...busy, retryAfterMs: 2000 })).toMatchObject({
      code: 'engine_busy',
      retryable: true,
      retryAfterMs: 2000,
    });
    expect(describeHttpFailure(busy)).not.toHaveProperty('retryAfterMs');
  });

  it('takes other answers from 500 on for a failure behind which the work may have been done', () => {
    expect(describePaid(500)).toMatchObject({ code: 'engine_failed', retryable: true, isUnknown: true });
    expect(describePaid(502)).toMatchObject({ code: 'engine_unavailable', retryable: true, isUnknown: true });
    expect(describePaid(503)).toMatchObject({ code: 'engine_unavailable', retryable: true });
    expect(describePaid(503)).not.toHaveProperty('isUnknown');
  });

  it('leaves nothing unknown when the call asked for no work', () => {
    for (const status of [408, 500, 502, 504]) {
      expect(describeHttpFailure({ status, mayHaveArrived: false })).not.toHaveProperty('isUnknown');
    }
  });

  it('names code and request for the operator, unless they are more than names', () => {
    const facts = { status: 500, mayHaveArrived: true };
    expect(describeHttpFailure({ ...facts, engineCode: 'server_error', requestId: 'req_1' }).detail).toBe(
      'HTTP 500, server_error, request req_1',
    );
    expect(describeHttpFailure({ ...facts, engineCode: 'a prompt <b>', requestId: 'x'.repeat(200) }).detail).toBe(
      'HTTP 500',
    );
    expect(describeHttpFailure({ ...facts, source: 'an event', engineCode: 'server_error' }).detail).toBe(
      'an event, server_error',
    );
  });

  it('tells a person each time that nothing was charged', () => {
    for (const status of [302, 400, 401, 408, 409, 429, 500, 503]) {
      expect(describePaid(status).reason).toMatch(/Nothing was charged; .+\.$/);
    }
  });
});
