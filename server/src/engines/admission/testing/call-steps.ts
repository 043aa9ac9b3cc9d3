import fc from 'fast-check';
import type { CallEnd } from '../end-call.ts';

/** What the model of the test costs at most: no end asks for more than the cheapest call was said to cost. */
const cheapest = 3;

const begin = fc.record({ kind: fc.constant('begin' as const), costMicros: fc.integer({ min: cheapest, max: 9 }) });

const anyEnd = fc.record<CallEnd, 'state'>(
  {
    state: fc.constantFrom('succeeded', 'refused', 'failed', 'unknown'),
    costMicros: fc.nat(cheapest),
    breaks: fc.boolean(),
  },
  { requiredKeys: ['state'] },
);

/** Often, so that the breaker has something to do. */
const brokenEnd = fc.constant<CallEnd>({ state: 'failed', breaks: true });

const end = fc.record({
  kind: fc.constant('end' as const),
  pick: fc.nat(),
  end: fc.oneof({ arbitrary: brokenEnd, weight: 4 }, { arbitrary: anyEnd, weight: 1 }),
});

const wait = fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(1, 30, 60, 86_400) });

/** Anything that may happen to the calls of one engine. */
const step = fc.oneof({ arbitrary: begin, weight: 4 }, { arbitrary: end, weight: 4 }, { arbitrary: wait, weight: 1 });

export type CallStep = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Histories of steps one after the other. */
export const callSteps: fc.Arbitrary<CallStep[]> = fc.array(step, { maxLength: 60, size: 'max' });

/** Histories in which all steps of a group happen at once. */
export const groupsOfCallSteps: fc.Arbitrary<CallStep[][]> = fc.array(
  fc.array(step, { minLength: 2, maxLength: 12, size: 'max' }),
  {
    maxLength: 8,
  },
);
