import { describe, expect, it } from 'vitest';
import { describeEngine } from './describe-engine.ts';

const now = new Date('2026-11-20T12:00:00Z');
const engine = {
  name: 'painter',
  pausedAt: null,
  pausedReason: null,
  failures: 0,
  closedUntil: null,
  openCalls: 2,
  today: { calls: 3, unknown: 0, costMicros: 126_000 },
  last30Days: { calls: 41, unknown: 1, costMicros: 1_722_000 },
};

describe('describeEngine', () => {
  it('says in a few lines how an engine is and what it costs', () => {
    expect(describeEngine(engine, now)).toBe(
      [
        'painter',
        '  breaker     lets every call through',
        '  open calls  2',
        '  today       calls 3, of them with unknown outcome 0, $0.1260',
        '  30 days     calls 41, of them with unknown outcome 1, $1.7220',
      ].join('\n'),
    );
  });

  it.each([
    [2, null, 'lets every call through; failures in a row: 2'],
    [5, '2026-11-20T12:00:30.000Z', 'keeps calls back until 2026-11-20T12:00:30.000Z; failures in a row: 5'],
    [6, '2026-11-20T12:00:00.000Z', 'lets one call find out; failures in a row: 6'],
  ])('says what the breaker does after %i failures', (failures, until, sentence) => {
    const closedUntil = until === null ? null : new Date(until);
    expect(describeEngine({ ...engine, failures, closedUntil }, now)).toContain(`  breaker     ${sentence}\n`);
  });

  it('says since when an engine is paused, and why where that is known', () => {
    expect(describeEngine({ ...engine, pausedAt: now }, now)).toMatch(
      /^painter \(paused since 2026-11-20T12:00:00.000Z\)$/m,
    );
    const paused = { ...engine, pausedAt: now, pausedReason: 'invoice disputed' };
    expect(describeEngine(paused, now)).toMatch(/^painter \(paused since .*Z: invoice disputed\)$/m);
  });
});
