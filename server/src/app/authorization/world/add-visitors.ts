import { uuidv7 } from 'uuidv7';
import type { Database } from '../../../database/connect-database.ts';
import { createVisitorToken, hashVisitorToken } from '../../../sites/visitor-token.ts';
import type { VisitorName } from './people.ts';
import type { SiteName, WorldSite } from './sites.ts';

export interface WorldVisitor {
  id: string;
  token: string;
}

const hourMs = 3_600_000;

export async function addVisitors(
  services: { database: Database },
  sites: Record<SiteName, WorldSite>,
): Promise<Record<VisitorName, WorldVisitor>> {
  return {
    visitor: await addVisitor(services, sites.first),
    'other visitor': await addVisitor(services, sites.first),
    'visitor elsewhere': await addVisitor(services, sites.second),
    'visitor of the suspended site': await addVisitor(services, sites.suspended),
  };
}

export async function addVisitor(
  { database }: { database: Database },
  site: WorldSite,
  expires_at = new Date(Date.now() + hourMs),
): Promise<WorldVisitor> {
  const [id, token] = [uuidv7(), createVisitorToken()];
  const row = { id, site_id: site.id, token_hash: hashVisitorToken(token), created_at: new Date(), expires_at };
  await database.insertInto('visitors').values(row).execute();
  return { id, token };
}
