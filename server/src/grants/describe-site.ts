import type { SiteOfCaller } from './caller.ts';

interface SiteRow {
  site_id: string;
  key: string;
  name: string;
  daily_credits: number;
  visitor_daily_credits: number;
  network_daily_credits: number;
  site_account_id: string | null;
  models: string[] | null;
  max_pixels: number | null;
  prompt_frame: string | null;
}

/** The site of a caller, out of the row that their token led to. */
export function describeSite(row: SiteRow): SiteOfCaller {
  return {
    id: row.site_id,
    key: row.key,
    name: row.name,
    dailyCredits: row.daily_credits,
    visitorDailyCredits: row.visitor_daily_credits,
    networkDailyCredits: row.network_daily_credits,
    accountId: row.site_account_id,
    models: row.models,
    maxPixels: row.max_pixels,
    promptFrame: row.prompt_frame,
  };
}
