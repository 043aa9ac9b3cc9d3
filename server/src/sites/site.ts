import type { Selectable } from 'kysely';
import type { SiteTable } from '../database/schema.ts';

/** A registered embedding site. Its key is public; what it may spend are its three budgets, each for a UTC day. */
export interface Site {
  id: string;
  key: string;
  name: string;
  origins: string[];
  dailyCredits: number;
  visitorDailyCredits: number;
  networkDailyCredits: number;
  suspendedAt: Date | null;
  createdAt: Date;
}

export function toSite(row: Selectable<SiteTable>): Site {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    origins: row.origins,
    dailyCredits: row.daily_credits,
    visitorDailyCredits: row.visitor_daily_credits,
    networkDailyCredits: row.network_daily_credits,
    suspendedAt: row.suspended_at,
    createdAt: row.created_at,
  };
}
