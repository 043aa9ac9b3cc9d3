import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteOfVisitor } from '../sites/authenticated-visitor.ts';
import type { CreditRequest } from './credit-request.ts';
import { ledgerChecks } from './ledger-checks.ts';
import { releaseHold } from './release-hold.ts';
import { settleHold } from './settle-hold.ts';
import { openTestLedger, type TestLedger } from './testing/open-test-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

/** These need generations, which the model leaves out. */
const aboutGenerations = 'every open hold belongs to an open generation';

interface Budget {
  limit: number;
  used: number;
}

interface Hold {
  id: string;
  credits: number;
  budgets: Budget[];
}

/** What the rules say, in a few lines of memory: the database must agree with it after any history. */
class Model {
  readonly open: Hold[] = [];
  spent = 0;
  held = 0;
  readonly #budgets = new Map<string, Budget>();

  budget(key: string, limit: number): Budget {
    const budget = this.#budgets.get(key) ?? { limit, used: 0 };
    this.#budgets.set(key, budget);
    return budget;
  }

  /** The position of the budget that refuses, or -1. */
  reserve(hold: Hold): number {
    const full = hold.budgets.findIndex(({ used, limit }) => used + hold.credits > limit);
    if (full >= 0) return full;
    for (const budget of hold.budgets) budget.used += hold.credits;
    this.open.push(hold);
    this.held += hold.credits;
    return -1;
  }

  end(hold: Hold, spent: number): void {
    this.open.splice(this.open.indexOf(hold), 1);
    for (const budget of hold.budgets) budget.used -= hold.credits - spent;
    this.held -= hold.credits;
    this.spent += spent;
  }
}

const batch = fc.array(fc.record({ visitor: fc.nat(2), network: fc.nat(2), credits: fc.nat(6) }), {
  minLength: 1,
  maxLength: 6,
});
const step = fc.oneof(
  fc.record({ kind: fc.constant('reserve' as const), batch, day: fc.nat(1) }),
  fc.record({ kind: fc.constant('settle' as const), pick: fc.nat(), share: fc.nat(4) }),
  fc.record({ kind: fc.constant('release' as const), pick: fc.nat() }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const refusals = ['site_budget_exhausted', 'visitor_budget_exhausted', 'network_budget_exhausted'];
const limits = [20, 9, 12] as const;

describe('the ledger against its model', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await openTestLedger();
  });
  afterAll(() => ledger.close());

  it('agrees on every refusal, budget and balance after any history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const site = await ledger.createSite(...limits);
        const model = new Model();
        for (const next of steps) await take(model, site, next);
        expect(await readBalances(site)).toEqual({ held: model.held, spent: model.spent });
        const findings = await verifyLedger(ledger.database);
        expect(findings.filter(({ check }) => check !== aboutGenerations)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(Object.keys(ledgerChecks)).toContain(aboutGenerations);
  });

  async function take(model: Model, site: SiteOfVisitor, next: Step): Promise<void> {
    if (next.kind === 'reserve') return reserve(model, site, next);
    const hold = model.open[next.pick % (model.open.length || 1)];
    if (!hold) return;
    const now = new Date();
    const spent = next.kind === 'settle' ? Math.min(hold.credits, next.share) : 0;
    await ledger.database.transaction().execute(async (transaction) => {
      if (next.kind === 'settle') await settleHold(transaction, { generationId: hold.id, credits: spent, now });
      else expect(await releaseHold(transaction, { generationId: hold.id, now })).toBe(true);
    });
    model.end(hold, spent);
  }

  async function reserve(model: Model, site: SiteOfVisitor, { batch: wishes, day }: Step & { kind: 'reserve' }) {
    const now = new Date(Date.UTC(2026, 0, 1 + day));
    const requests = wishes.map((wish) => toRequest(site, wish));
    const expected = requests.map((request) => {
      const subjects = [site.id, request.visitorId, request.network];
      const budgets = subjects.map((subject, index) => model.budget(`${day} ${subject}`, limits[index] ?? 0));
      return refusals[model.reserve({ id: request.generationId, credits: request.credits, budgets })];
    });
    expect(await ledger.reserve(requests, now)).toEqual(expected);
  }

  async function readBalances(site: SiteOfVisitor) {
    const rows = await ledger.database
      .selectFrom('ledger_accounts')
      .select(['kind', 'balance'])
      .where('owner_id', '=', site.id)
      .execute();
    return { held: 0, spent: 0, ...Object.fromEntries(rows.map(({ kind, balance }) => [kind, balance])) };
  }
});

/** Visitors and networks of a site of its own, so that runs do not meet. */
function toRequest(site: SiteOfVisitor, wish: { visitor: number; network: number; credits: number }): CreditRequest {
  return {
    generationId: uuidv7(),
    site,
    visitorId: `f${wish.visitor}${site.id.slice(2)}`,
    network: `${site.id} ${wish.network}`,
    credits: wish.credits,
  };
}
