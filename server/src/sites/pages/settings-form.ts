/** The settings as the form has them: text, as it was typed. */
export interface SettingsForm {
  name: string;
  /** One on each line. */
  origins: string;
  payer: 'visitor' | 'site';
  visitorDailyCredits: string;
  networkDailyCredits: string;
  dailyCredits: string;
  modelChoice: 'all' | 'some';
  models: readonly string[];
  /** Empty for no bound. */
  maxPixels: string;
  promptFrame: string;
}

/** What is wrong with it, in words, by field. */
export type SettingsFaults = Partial<Record<keyof SettingsForm, string>>;
