/** What every request needs to know of the site it comes from. */
export const siteColumns = [
  'sites.id as site_id',
  'sites.key',
  'sites.name',
  'sites.origins',
  'sites.daily_credits',
  'sites.visitor_daily_credits',
  'sites.network_daily_credits',
  'sites.account_id as site_account_id',
  'sites.models',
  'sites.max_pixels',
  'sites.prompt_frame',
  'sites.suspended_at',
] as const;
