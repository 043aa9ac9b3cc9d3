import fc from 'fast-check';

const wish = fc.record({
  site: fc.nat(1),
  /** Three visitors, then two accounts. */
  asker: fc.nat(4),
  network: fc.nat(2),
  credits: fc.nat(6),
});

const account = fc.nat(1);

/** Anything that may happen to the credits of two sites and two accounts, one of which owns a site. */
const step = fc.oneof(
  { weight: 3, arbitrary: reserveStep() },
  fc.record({ kind: fc.constant('settle' as const), pick: fc.nat(), share: fc.nat(4) }),
  fc.record({ kind: fc.constant('release' as const), pick: fc.nat() }),
  fc.record({ kind: fc.constant('give' as const), account, credits: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ kind: fc.constant('cap' as const), account, site: fc.nat(1), daily: fc.nat(12), total: fc.nat(24) }),
);

function reserveStep() {
  const batch = fc.array(wish, { minLength: 1, maxLength: 6 });
  return fc.record({ kind: fc.constant('reserve' as const), batch, day: fc.nat(1) });
}

export type LedgerStep = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
export type StepOf<Kind extends LedgerStep['kind']> = Extract<LedgerStep, { kind: Kind }>;
export type Wish = StepOf<'reserve'>['batch'][number];

/** Histories of any steps; fast-check shrinks one that breaks the ledger to the shortest that does. */
export function ledgerSteps(maxLength: number): fc.Arbitrary<LedgerStep[]> {
  return fc.array(step, { maxLength });
}
