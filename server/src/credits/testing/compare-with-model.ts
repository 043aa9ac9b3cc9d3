import assert from 'node:assert/strict';
import { uuidv7 } from 'uuidv7';
import type { SiteOfCaller } from '../../grants/caller.ts';
import type { CreditRequest } from '../credit-request.ts';
import { releaseHold } from '../release-hold.ts';
import { settleHold } from '../settle-hold.ts';
import { verifyLedger } from '../verify-ledger.ts';
import { LedgerModel } from './ledger-model.ts';
import type { LedgerStep } from './ledger-steps.ts';
import type { OpenLedger } from './open-ledger.ts';

/** These need generations, which the model leaves out. */
export const checkAboutGenerations = 'every open hold belongs to an open generation';

const refusals = ['site_budget_exhausted', 'visitor_budget_exhausted', 'network_budget_exhausted'];
const limits = [20, 9, 12] as const;

/** Takes the steps in the database and in the model. Throws where they differ in a refusal, a budget or a balance. */
export async function compareWithModel(ledger: OpenLedger, steps: readonly LedgerStep[]): Promise<void> {
  const site = await ledger.createSite(...limits);
  const model = new LedgerModel();
  for (const step of steps) {
    if (step.kind === 'reserve') await reserve(ledger, model, site, step);
    else await end(ledger, model, step);
  }
  assert.deepEqual(await readBalances(ledger, site), { held: model.held, spent: model.spent });
  const findings = await verifyLedger(ledger.database);
  assert.deepEqual(
    findings.filter(({ check }) => check !== checkAboutGenerations),
    [],
  );
}

async function reserve(
  ledger: OpenLedger,
  model: LedgerModel,
  site: SiteOfCaller,
  { batch, day }: LedgerStep & { kind: 'reserve' },
): Promise<void> {
  const now = new Date(Date.UTC(2026, 0, 1 + day));
  const requests = batch.map((wish) => toRequest(site, wish));
  const expected = requests.map((request) => {
    const subjects = [site.id, request.ownerId, request.network];
    const budgets = subjects.map((subject, index) => model.budget(`${day} ${subject}`, limits[index] ?? 0));
    return refusals[model.reserve({ id: request.generationId, credits: request.credits, budgets })];
  });
  assert.deepEqual(await ledger.reserve(requests, now), expected);
}

async function end(
  { database }: OpenLedger,
  model: LedgerModel,
  step: Exclude<LedgerStep, { kind: 'reserve' }>,
): Promise<void> {
  const hold = model.open[step.pick % (model.open.length || 1)];
  if (!hold) return;
  const now = new Date();
  const spent = step.kind === 'settle' ? Math.min(hold.credits, step.share) : 0;
  await database.transaction().execute(async (transaction) => {
    if (step.kind === 'settle') await settleHold(transaction, { generationId: hold.id, credits: spent, now });
    else assert.equal(await releaseHold(transaction, { generationId: hold.id, now }), true);
  });
  model.end(hold, spent);
}

async function readBalances({ database }: OpenLedger, site: SiteOfCaller) {
  const rows = await database
    .selectFrom('ledger_accounts')
    .select(['kind', 'balance'])
    .where('owner_id', '=', site.id)
    .execute();
  return { held: 0, spent: 0, ...Object.fromEntries(rows.map(({ kind, balance }) => [kind, balance])) };
}

/** Visitors and networks of a site of its own, so that histories do not meet. */
function toRequest(site: SiteOfCaller, wish: { visitor: number; network: number; credits: number }): CreditRequest {
  return {
    generationId: uuidv7(),
    site,
    ownerId: `f${wish.visitor}${site.id.slice(2)}`,
    network: `${site.id} ${wish.network}`,
    credits: wish.credits,
  };
}
