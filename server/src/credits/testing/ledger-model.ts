export interface ModelBudget {
  limit: number;
  used: number;
}

export interface ModelHold {
  id: string;
  credits: number;
  budgets: ModelBudget[];
}

/** What the rules say, in a few lines of memory: the database must agree with it after any history. */
export class LedgerModel {
  readonly open: ModelHold[] = [];
  spent = 0;
  held = 0;
  readonly #budgets = new Map<string, ModelBudget>();

  budget(key: string, limit: number): ModelBudget {
    const budget = this.#budgets.get(key) ?? { limit, used: 0 };
    this.#budgets.set(key, budget);
    return budget;
  }

  /** The position of the budget that refuses, or -1. */
  reserve(hold: ModelHold): number {
    const full = hold.budgets.findIndex(({ used, limit }) => used + hold.credits > limit);
    if (full >= 0) return full;
    for (const budget of hold.budgets) budget.used += hold.credits;
    this.open.push(hold);
    this.held += hold.credits;
    return -1;
  }

  end(hold: ModelHold, spent: number): void {
    this.open.splice(this.open.indexOf(hold), 1);
    for (const budget of hold.budgets) budget.used -= hold.credits - spent;
    this.held -= hold.credits;
    this.spent += spent;
  }
}
