import type { Selectable } from 'kysely';
import type { SiteTable } from '../database/schema.ts';

/** A registered embedding site. Its key is public; what it may spend are its three budgets, each for a UTC day. */
export interface Site {
  id: string;
  key: string;
  name: string;
  origins: string[];
  /** Who owns it; nobody but the operator where null. */
  accountId: string | null;
  dailyCredits: number;
  visitorDailyCredits: number;
  networkDailyCredits: number;
  /** The only models it offers; null for all. */
  models: string[] | null;
  maxPixels: number | null;
  /** Stands around every prompt, which takes the place of `{prompt}`. */
  promptFrame: string | null;
  previousKey: string | null;
  /** Until then the key before this one works as well. */
  previousKeyUntil: Date | null;
  suspendedAt: Date | null;
  /** Whether it is suspended because its owner closed it, and may open it again. */
  isClosedByOwner: boolean;
  createdAt: Date;
}

export function toSite(row: Selectable<SiteTable>): Site {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    origins: row.origins,
    accountId: row.account_id,
    dailyCredits: row.daily_credits,
    visitorDailyCredits: row.visitor_daily_credits,
    networkDailyCredits: row.network_daily_credits,
    models: row.models,
    maxPixels: row.max_pixels,
    promptFrame: row.prompt_frame,
    previousKey: row.previous_key,
    previousKeyUntil: row.previous_key_until,
    suspendedAt: row.suspended_at,
    isClosedByOwner: row.closed_at !== null && row.closed_at.getTime() === row.suspended_at?.getTime(),
    createdAt: row.created_at,
  };
}
