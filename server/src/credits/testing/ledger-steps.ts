import fc from 'fast-check';

const batch = fc.array(fc.record({ visitor: fc.nat(2), network: fc.nat(2), credits: fc.nat(6) }), {
  minLength: 1,
  maxLength: 6,
});

/** Anything that may happen to the credits of one site. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('reserve' as const), batch, day: fc.nat(1) }),
  fc.record({ kind: fc.constant('settle' as const), pick: fc.nat(), share: fc.nat(4) }),
  fc.record({ kind: fc.constant('release' as const), pick: fc.nat() }),
);

export type LedgerStep = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Histories of any steps; fast-check shrinks one that breaks the ledger to the shortest that does. */
export function ledgerSteps(maxLength: number): fc.Arbitrary<LedgerStep[]> {
  return fc.array(step, { maxLength });
}
