import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { assertOrigin } from './assert-origin.ts';
import { getSite } from './get-site.ts';
import type { Site } from './site.ts';

interface Caller {
  siteKey: string;
  origin: string | undefined;
}

/** The site of this key, if it is open and the page asking is one of its own. */
export async function getOpenSite(database: Database, { siteKey, origin }: Caller): Promise<Site> {
  const site = await getSite(database, siteKey);
  assertOrigin(site.origins, origin);
  if (site.suspendedAt) throw new AppError('site_suspended');
  return site;
}
