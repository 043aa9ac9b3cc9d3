import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { assertOrigin } from './assert-origin.ts';
import { getSiteByValidKey } from './get-site-by-valid-key.ts';
import type { Site } from './site.ts';

interface Caller {
  siteKey: string;
  origin: string | undefined;
}

/** The site of this key, if it is open and the page asking is one of its own. */
export async function getOpenSite(
  dependencies: { database: Database; clock: Clock },
  { siteKey, origin }: Caller,
): Promise<Site> {
  const site = await getSiteByValidKey(dependencies, siteKey);
  assertOrigin(site.origins, origin);
  if (site.suspendedAt) throw new AppError('site_suspended');
  return site;
}
