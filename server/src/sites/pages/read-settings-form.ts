import type { Context } from 'hono';
import type { SiteInput } from '../check-site-input.ts';
import type { SettingsForm } from './settings-form.ts';

/** What the form was sent with. Whatever is missing is empty, and whatever is no choice is the first. */
export async function readSettingsForm(context: Context): Promise<SettingsForm> {
  const body = await context.req.parseBody({ all: true });
  const texts = (name: string) => [body[name] ?? []].flat().filter((value) => typeof value === 'string');
  const text = (name: string) => texts(name)[0] ?? '';
  return {
    name: text('name'),
    origins: text('origins'),
    payer: text('payer') === 'site' ? 'site' : 'visitor',
    visitorDailyCredits: text('visitorDailyCredits'),
    networkDailyCredits: text('networkDailyCredits'),
    dailyCredits: text('dailyCredits'),
    modelChoice: text('modelChoice') === 'some' ? 'some' : 'all',
    models: texts('models'),
    maxPixels: text('maxPixels'),
    promptFrame: text('promptFrame'),
  };
}

/** The settings that a form means. A number that is none becomes one that no rule takes. */
export function toSiteInput(form: SettingsForm): Required<SiteInput> {
  return {
    name: form.name,
    origins: listOrigins(form.origins),
    dailyCredits: toNumber(form.dailyCredits),
    visitorDailyCredits: form.payer === 'site' ? toNumber(form.visitorDailyCredits) : 0,
    networkDailyCredits: toNumber(form.networkDailyCredits),
    models: form.modelChoice === 'some' ? form.models : null,
    maxPixels: form.maxPixels === '' ? null : toNumber(form.maxPixels),
    promptFrame: form.promptFrame,
  };
}

export function listOrigins(text: string): string[] {
  return text.split(/[\s,]+/).filter((line) => line !== '');
}

function toNumber(text: string): number {
  return /^\s*\d{1,10}\s*$/.test(text) ? Number(text) : Number.NaN;
}
