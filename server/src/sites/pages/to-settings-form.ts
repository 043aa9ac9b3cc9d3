import type { Site } from '../site.ts';
import type { SettingsForm } from './settings-form.ts';

/** A site as the form shows it. */
export function toSettingsForm(site: Site): SettingsForm {
  return {
    name: site.name,
    origins: site.origins.join('\n'),
    payer: site.visitorDailyCredits > 0 ? 'site' : 'visitor',
    visitorDailyCredits: String(site.visitorDailyCredits),
    networkDailyCredits: String(site.networkDailyCredits),
    dailyCredits: String(site.dailyCredits),
    modelChoice: site.models === null ? 'all' : 'some',
    models: site.models ?? [],
    maxPixels: site.maxPixels === null ? '' : String(site.maxPixels),
    promptFrame: site.promptFrame ?? '',
  };
}
