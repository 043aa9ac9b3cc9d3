/** What owners are told of their sites: how much, never what or who. */
export interface SiteUsageTables {
  site_usage: SiteUsageTable;
  budget_alerts: BudgetAlertTable;
}

export interface SiteUsageTable {
  site_id: string;
  day: string;
  /** Empty for what was deleted before anybody counted. */
  model: string;
  paid_by: 'site' | 'account';
  generations: number;
  images: number;
  credits: number;
}

export interface BudgetAlertTable {
  site_id: string;
  day: string;
  percent: 50 | 80 | 100;
  created_at: Date;
}
