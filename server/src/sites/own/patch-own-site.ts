import type { SiteChange } from '@vignette/server/contract';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Site } from '../site.ts';
import { assertModels } from './assert-models.ts';
import { changeOwnSite } from './change-own-site.ts';
import { closeOwnSite } from './close-own-site.ts';
import { getOwnSite } from './get-own-site.ts';
import type { OwnSite } from './own-site.ts';
import { reopenOwnSite } from './reopen-own-site.ts';

interface PatchDependencies {
  database: Database;
  clock: Clock;
  engines: readonly Engine[];
}

/** What an owner decides about a site, some of it or all. */
export async function patchOwnSite(
  dependencies: PatchDependencies,
  own: OwnSite,
  { isClosed, ...given }: SiteChange,
): Promise<Site> {
  const { database, engines } = dependencies;
  const site = await getOwnSite(database, own);
  const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  assertModels({ engines, before: site.models, models: given.models });
  if (isClosed === true) await closeOwnSite(dependencies, own);
  if (isClosed === false) await reopenOwnSite(dependencies, own);
  return changeOwnSite(dependencies, own, change);
}
