export interface ModelBudget {
  refusal: string;
  limit: number;
  used: number;
}

export interface ModelGrant {
  account: string;
  dailyCredits: number;
  totalCredits: number;
  day: number;
  usedThatDay: number;
  used: number;
}

export interface ModelRequest {
  id: string;
  site: string;
  day: number;
  credits: number;
  budgets: ModelBudget[];
  /** The account that pays what the site sponsors; nobody but the operator otherwise. */
  owner: string | undefined;
  grant: ModelGrant | undefined;
}

export interface ModelHold {
  id: string;
  site: string;
  credits: number;
  giveBack(unused: number): void;
}

/** What the rules say, in a few lines of memory: the database must agree with it after any history. */
export class LedgerModel {
  readonly open: ModelHold[] = [];
  readonly sites = new Map<string, { held: number; spent: number }>();
  readonly wallets = new Map<string, number>();

  give(account: string, credits: number): void {
    this.wallets.set(account, (this.wallets.get(account) ?? 0) + credits);
  }

  /** Why it is refused, if it is. */
  reserve(request: ModelRequest): string | undefined {
    const { owner, grant } = request;
    const full = request.budgets.find(({ used, limit }) => used + request.credits > limit);
    const isPoor = owner !== undefined && !this.#has(owner, request.credits);
    if (!full && !isPoor) return this.#sponsor(request);
    if (!grant) return full?.refusal ?? 'site_budget_exhausted';
    return this.#payByGrant(request, grant);
  }

  end(hold: ModelHold, spent: number): void {
    this.open.splice(this.open.indexOf(hold), 1);
    const site = this.#site(hold.site);
    site.held -= hold.credits;
    site.spent += spent;
    hold.giveBack(hold.credits - spent);
  }

  #sponsor({ budgets, owner, ...hold }: ModelRequest): undefined {
    this.#hold(hold, (credits) => {
      for (const budget of budgets) budget.used += credits;
      if (owner !== undefined) this.give(owner, -credits);
    });
  }

  #payByGrant({ day: today, ...hold }: ModelRequest, grant: ModelGrant): string | undefined {
    const day = Math.max(today, grant.day);
    const usedThatDay = day === grant.day ? grant.usedThatDay : 0;
    const isCapped = usedThatDay + hold.credits > grant.dailyCredits || grant.used + hold.credits > grant.totalCredits;
    if (isCapped) return 'grant_cap_reached';
    if (!this.#has(grant.account, hold.credits)) return 'credits_exhausted';
    Object.assign(grant, { day, usedThatDay });
    this.#hold(hold, (credits) => {
      grant.used += credits;
      if (grant.day === day) grant.usedThatDay += credits;
      this.give(grant.account, -credits);
    });
    return undefined;
  }

  /** Takes now what is held, and gives back the same way what will not be used. */
  #hold({ id, site, credits }: Omit<ModelHold, 'giveBack'>, take: (credits: number) => void): void {
    take(credits);
    this.#site(site).held += credits;
    this.open.push({ id, site, credits, giveBack: (unused) => take(-unused) });
  }

  #has(account: string, credits: number): boolean {
    return (this.wallets.get(account) ?? -1) >= credits;
  }

  #site(id: string) {
    const site = this.sites.get(id) ?? { held: 0, spent: 0 };
    this.sites.set(id, site);
    return site;
  }
}
