import { beforeAll, describe } from 'vitest';
import type { World } from '../world/open-world.ts';
import { type ActorName, actors } from './actors.ts';
import { decideOutcome, type Owner } from './decide-outcome.ts';
import { describeAllowed } from './describe-allowed.ts';
import { describeRefused } from './describe-refused.ts';
import type { Row } from './row.ts';

const aFew: ReadonlySet<ActorName> = new Set([
  'anonymous',
  'visitor',
  'account by token',
  'account',
  'suspended account',
  'operator',
]);

/** Everybody tries one route, for a thing of each of its owners: first those who may not, then those who may. */
export function describeRow(row: Row, getWorld: () => World): void {
  for (const owner of listOwners(row)) {
    describe(`${row.route}${nameOwner(owner)}`, () => {
      const tries = listActors(row).map((actor) => ({ actor, outcome: decideOutcome(row, actor, owner) }));
      beforeAll(() => forgetLimits(getWorld()));
      const refused = tries.filter(({ outcome }) => outcome !== 'allowed');
      if (refused.length > 0) describeRefused({ row, owner, getWorld, tries: refused });
      describeAllowed({ row, owner, getWorld, tries: tries.filter(({ outcome }) => outcome === 'allowed') });
    });
  }
}

function listActors({ isBlind }: Row) {
  return isBlind ? actors.filter(({ name }) => aFew.has(name)) : actors;
}

function nameOwner(owner: Owner | undefined): string {
  if (owner === undefined) return '';
  return owner === 'nobody' ? ' of several' : ` of the ${owner}`;
}

function listOwners({ thing }: Row): readonly (Owner | undefined)[] {
  return thing ? [...thing.owners, ...(thing.mix ? (['nobody'] as const) : [])] : [undefined];
}

/** They have tests of their own; here one account asks more often than any person would. */
async function forgetLimits({ services }: World): Promise<void> {
  await services.database.deleteFrom('limit_windows').execute();
}
