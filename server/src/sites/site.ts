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
  /** Who owns it, and pays what it sponsors; none means the operator. */
  accountId: string | null;
  /** The only ones it offers; none means all. */
  models: string[] | null;
  maxPixels: number | null;
  promptFrame: string | null;
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
    accountId: row.account_id,
    models: row.models,
    maxPixels: row.max_pixels,
    promptFrame: row.prompt_frame,
    suspendedAt: row.suspended_at,
    createdAt: row.created_at,
  };
}
