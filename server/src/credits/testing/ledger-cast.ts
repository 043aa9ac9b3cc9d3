import { uuidv7 } from 'uuidv7';
import type { SiteOfCaller } from '../../grants/caller.ts';
import type { CreditRequest } from '../credit-request.ts';
import { addGrant } from './add-grant.ts';
import type { ModelBudget, ModelGrant, ModelRequest } from './ledger-model.ts';
import type { Wish } from './ledger-steps.ts';
import type { OpenLedger } from './open-ledger.ts';

export interface CastGrant extends ModelGrant {
  id: string;
}

/** Who takes part in a history: all of its own, so that histories do not meet. */
export interface LedgerCast {
  accounts: readonly [string, string];
  /** The first is the operator's, the second the first account's. */
  sites: readonly [SiteOfCaller, SiteOfCaller];
  /** By account, then by site. */
  grants: readonly (readonly CastGrant[])[];
  /** The same wish for the database and for the model. */
  toRequests(wish: Wish, day: number): { request: CreditRequest; modelled: ModelRequest };
}

const budgets = { dailyCredits: 20, visitorDailyCredits: 9, networkDailyCredits: 12 };
const caps = { dailyCredits: 8, totalCredits: 14 };
const firstAccount = 3;

export async function createCast(ledger: OpenLedger): Promise<LedgerCast> {
  const accounts = [await ledger.createPayer(), await ledger.createPayer()] as const;
  const sites = [await ledger.createSite(budgets), await ledger.createSite(budgets, accounts[0])] as const;
  const grants: CastGrant[][] = [];
  for (const accountId of accounts) {
    const own: CastGrant[] = [];
    for (const { id: siteId } of sites) {
      const id = await addGrant(ledger.database, { accountId, siteId, ...caps });
      own.push({ id, account: accountId, ...caps, day: -1, usedThatDay: 0, used: 0 });
    }
    grants.push(own);
  }
  return { accounts, sites, grants, toRequests: createTranslator(sites, accounts, grants) };
}

function createTranslator(
  sites: LedgerCast['sites'],
  accounts: LedgerCast['accounts'],
  grants: LedgerCast['grants'],
): LedgerCast['toRequests'] {
  const kept = new Map<string, ModelBudget>();
  const budget = (key: string, scope: string, limit: number): ModelBudget => {
    const found = kept.get(key) ?? { refusal: `${scope}_budget_exhausted`, limit, used: 0 };
    kept.set(key, found);
    return found;
  };
  return ({ asker, network, credits, ...wish }, day) => {
    const site = wish.site === 0 ? sites[0] : sites[1];
    const grant = grants[asker - firstAccount]?.[wish.site];
    const ownerId = accounts[asker - firstAccount] ?? `f${asker}${site.id.slice(2)}`;
    const id = uuidv7();
    return {
      request: {
        ...{ generationId: id, site, ownerId, grantId: grant?.id ?? null, network: `${site.id} ${network}`, credits },
        ways: grant ? ['site', 'account'] : ['site'],
      },
      modelled: {
        ...{ id, site: site.id, day, credits, owner: site.accountId ?? undefined, grant },
        budgets: [
          budget(`${day} ${site.id}`, 'site', site.dailyCredits),
          budget(`${day} ${site.id} asker ${asker}`, 'visitor', site.visitorDailyCredits),
          budget(`${day} ${site.id} network ${network}`, 'network', site.networkDailyCredits),
        ],
      },
    };
  };
}
