import type { Uploader } from '../create-upload-gate.ts';

/** Lets so many through at a time; the others wait for their turn. */
export interface FairGate {
  run<Result>(uploader: Uploader, work: () => Promise<Result>): Promise<Result>;
}

interface Caller extends Uploader {
  enter(): void;
}

/**
 * Next is who belongs to the network whose last turn lies furthest back, and there the visitor of whom that is true:
 * a stranger waits for one that leaves, however much others have handed in.
 */
export function createFairGate(places: number): FairGate {
  const waiting: Caller[] = [];
  const inside = new Set<Caller>();
  const lastTurns = new Map<string, number>();
  let turn = 0;

  function admitNext(): void {
    const [next] = waiting.toSorted(compareTurns);
    if (!next || inside.size === places) return;
    waiting.splice(waiting.indexOf(next), 1);
    inside.add(next);
    turn += 1;
    for (const key of Object.values(keysOf(next))) lastTurns.set(key, turn);
    next.enter();
  }

  function compareTurns(one: Caller, other: Caller): number {
    const { network, visitor } = keysOf(one);
    const others = keysOf(other);
    return turnOf(network) - turnOf(others.network) || turnOf(visitor) - turnOf(others.visitor);
  }

  function turnOf(key: string): number {
    return lastTurns.get(key) ?? 0;
  }

  function leave(caller: Caller): void {
    inside.delete(caller);
    const present = new Set([...waiting, ...inside].flatMap((other) => Object.values(keysOf(other))));
    for (const key of Object.values(keysOf(caller))) if (!present.has(key)) lastTurns.delete(key);
    admitNext();
  }

  return {
    async run(uploader, work) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const caller = { ...uploader, enter: resolve };
      waiting.push(caller);
      admitNext();
      await promise;
      try {
        return await work();
      } finally {
        leave(caller);
      }
    },
  };
}

function keysOf({ network, ownerId }: Uploader) {
  return { network: `network ${network}`, visitor: `visitor ${ownerId}` };
}
