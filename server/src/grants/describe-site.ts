import type { SiteOfCaller } from './caller.ts';

interface SiteColumns {
  site_id: string;
  key: string;
  name: string;
  daily_credits: number;
  visitor_daily_credits: number;
  network_daily_credits: number;
}

/** The site of a caller, out of the row that their token led to. */
export function describeSite(row: SiteColumns): SiteOfCaller {
  return {
    id: row.site_id,
    key: row.key,
    name: row.name,
    dailyCredits: row.daily_credits,
    visitorDailyCredits: row.visitor_daily_credits,
    networkDailyCredits: row.network_daily_credits,
  };
}
