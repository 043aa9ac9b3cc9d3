/** Whose generation it is: what fairness counts. */
export interface TurnOwner {
  ownerId: string;
  network: string;
}

/** What an engine inside this server draws, it draws one after the other: a second wish at once gains a person nothing. */
const mostOfVisitor = 1;

/** Fewer than run at the same time, so that many visitors of one network leave room for others. */
const mostOfNetwork = 3;

/**
 * The generations that this process runs on engines of its own, and those that wait until their owner has fewer. Kept in
 * memory: each process has engines of its own, and what waits has a job all the same.
 */
export class Turns {
  readonly #taken = new Map<string, TurnOwner>();
  readonly #waiting = new Map<string, TurnOwner>();

  /** Answers whether it may run now. If not, it waits to be called. */
  take(generationId: string, owner: TurnOwner): boolean {
    const isFree = hasRoom(owner, [...this.#taken.values()]);
    if (isFree) this.#waiting.delete(generationId);
    (isFree ? this.#taken : this.#waiting).set(generationId, owner);
    return isFree;
  }

  giveBack(generationId: string): void {
    this.#taken.delete(generationId);
  }

  /** All that may run now, the oldest first. Each is called once: it takes its turn, or waits again. */
  callWaiting(): string[] {
    const running = [...this.#taken.values()];
    const called: string[] = [];
    for (const [generationId, owner] of [...this.#waiting].sort(byAge)) {
      if (!hasRoom(owner, running)) continue;
      running.push(owner);
      called.push(generationId);
      this.#waiting.delete(generationId);
    }
    return called;
  }
}

function hasRoom({ ownerId, network }: TurnOwner, running: readonly TurnOwner[]): boolean {
  const ofVisitor = running.filter((owner) => owner.ownerId === ownerId);
  const ofNetwork = running.filter((owner) => owner.network === network);
  return ofVisitor.length < mostOfVisitor && ofNetwork.length < mostOfNetwork;
}

/** Ids begin with the time. */
function byAge([one]: [string, TurnOwner], [other]: [string, TurnOwner]): number {
  return one < other ? -1 : 1;
}
