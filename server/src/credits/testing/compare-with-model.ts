import assert from 'node:assert/strict';
import { releaseHold } from '../release-hold.ts';
import { settleHold } from '../settle-hold.ts';
import { verifyLedger } from '../verify-ledger.ts';
import { changeCaps } from './change-caps.ts';
import { type CastGrant, createCast, type LedgerCast } from './ledger-cast.ts';
import { LedgerModel } from './ledger-model.ts';
import type { LedgerStep, StepOf } from './ledger-steps.ts';
import type { OpenLedger } from './open-ledger.ts';

/** These need generations, which the model leaves out. */
export const checkAboutGenerations = 'every open hold belongs to an open generation';

interface Play {
  ledger: OpenLedger;
  model: LedgerModel;
  cast: LedgerCast;
}

/** Takes the steps in the database and in the model. Throws where they differ in a refusal, a counter or a balance. */
export async function compareWithModel(ledger: OpenLedger, steps: readonly LedgerStep[]): Promise<void> {
  const play = { ledger, model: new LedgerModel(), cast: await createCast(ledger) };
  for (const step of steps) await take(play, step);
  assert.deepEqual(await readBalances(play), expectBalances(play));
  assert.deepEqual(await readGrants(play), play.cast.grants.flat().map(countUse));
  const findings = await verifyLedger(ledger.database);
  assert.deepEqual(
    findings.filter(({ check }) => check !== checkAboutGenerations),
    [],
  );
}

async function take(play: Play, step: LedgerStep): Promise<void> {
  if (step.kind === 'reserve') return reserve(play, step);
  if (step.kind === 'give') return give(play, step);
  if (step.kind === 'cap') return cap(play, step);
  return end(play, step);
}

async function reserve({ ledger, model, cast }: Play, { batch, day }: StepOf<'reserve'>): Promise<void> {
  const now = new Date(Date.UTC(2026, 0, 1 + day));
  const asked = batch.map((wish) => cast.toRequests(wish, day));
  const expected = asked.map(({ modelled }) => model.reserve(modelled));
  const requests = asked.map(({ request }) => request);
  assert.deepEqual(await ledger.reserve(requests, now), expected);
}

async function give({ ledger, model, cast }: Play, { account, credits }: StepOf<'give'>): Promise<void> {
  const accountId = cast.accounts[account] ?? '';
  await ledger.give(accountId, credits);
  model.give(accountId, credits);
}

async function cap({ ledger, cast }: Play, { account, site, daily, total }: StepOf<'cap'>): Promise<void> {
  const grant = cast.grants[account]?.[site];
  assert.ok(grant);
  const caps = { dailyCredits: daily, totalCredits: total };
  await changeCaps(ledger.database, grant.id, caps);
  Object.assign(grant, caps);
}

async function end({ ledger, model }: Play, step: StepOf<'settle' | 'release'>): Promise<void> {
  const hold = model.open[step.pick % (model.open.length || 1)];
  if (!hold) return;
  const now = new Date();
  const spent = step.kind === 'settle' ? Math.min(hold.credits, step.share) : 0;
  await ledger.database.transaction().execute(async (transaction) => {
    if (step.kind === 'settle') await settleHold(transaction, { generationId: hold.id, credits: spent, now });
    else assert.equal(await releaseHold(transaction, { generationId: hold.id, now }), true);
  });
  model.end(hold, spent);
}

/** What is not there yet counts as nothing. */
async function readBalances({ ledger, cast }: Play) {
  const owners = [...cast.sites.map(({ id }) => id), ...cast.accounts];
  const rows = await ledger.database
    .selectFrom('ledger_accounts')
    .select(['kind', 'owner_id', 'balance'])
    .where('owner_id', 'in', owners)
    .execute();
  const balances = new Map(rows.map(({ kind, owner_id, balance }) => [`${kind} ${owner_id}`, balance]));
  return readAll(cast, (kind, id) => balances.get(`${kind} ${id}`) ?? 0);
}

function expectBalances({ model, cast }: Play) {
  return readAll(cast, (kind, id) =>
    kind === 'wallet' ? (model.wallets.get(id) ?? 0) : (model.sites.get(id)?.[kind] ?? 0),
  );
}

function readAll({ sites, accounts }: LedgerCast, read: (kind: 'held' | 'spent' | 'wallet', id: string) => number) {
  return {
    held: sites.map(({ id }) => read('held', id)),
    spent: sites.map(({ id }) => read('spent', id)),
    wallets: accounts.map((id) => read('wallet', id)),
  };
}

/** A grant that was never used has no day in the model. */
async function readGrants({ ledger, cast }: Play) {
  const rows = await ledger.database
    .selectFrom('grants')
    .select(['id', 'used_credits as used', 'used_that_day as usedThatDay'])
    .where('account_id', 'in', cast.accounts)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return cast.grants.flat().map(({ id }) => byId.get(id));
}

function countUse({ id, used, usedThatDay }: CastGrant) {
  return { id, used, usedThatDay };
}
