export type HeldStage = 'create' | 'record' | 'upload' | 'file';

/** One request that waits, unanswered, for somebody's word. */
export interface Hold {
  /** Resolves when it is there; for a task, when the task has been made. */
  readonly reached: Promise<void>;
  release(): void;
}

interface PlannedHold {
  stage: HeldStage;
  reached: PromiseWithResolvers<void>;
  released: PromiseWithResolvers<void>;
}

/** Which requests are still to be held. Each holds one, the next that reaches its stage. */
export class Holds {
  readonly #planned: PlannedHold[] = [];

  add(stage: HeldStage): Hold {
    const hold = { stage, reached: Promise.withResolvers<void>(), released: Promise.withResolvers<void>() };
    this.#planned.push(hold);
    return { reached: hold.reached.promise, release: hold.released.resolve };
  }

  async pass(stage: HeldStage): Promise<void> {
    const index = this.#planned.findIndex((hold) => hold.stage === stage);
    const [hold] = index < 0 ? [] : this.#planned.splice(index, 1);
    hold?.reached.resolve();
    await hold?.released.promise;
  }
}
