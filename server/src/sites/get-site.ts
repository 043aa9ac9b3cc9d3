import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { findSiteByKey } from './find-site-by-key.ts';
import type { Site } from './site.ts';

export async function getSite(database: Database, key: string): Promise<Site> {
  const site = await findSiteByKey(database, key);
  if (!site) throw new AppError('site_unknown');
  return site;
}
