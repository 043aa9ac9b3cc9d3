import { z } from 'zod';
import { Credits, Time } from './values.ts';

const name = z.string().min(1).max(100).describe('On one line, without characters that turn its direction.');
const origins = z
  .array(z.string().max(300))
  .min(1)
  .max(50)
  .describe('Scheme, host and port: `https://magazine.example`. No wildcards.');
const models = z.array(z.string().min(1).max(100)).min(1).max(100).nullable();
const maxPixels = z.int().min(1).max(100_000_000).nullable();
const promptFrame = z.string().max(1000).nullable();
const budget = z.int().min(0).max(1_000_000_000);

const budgets = {
  dailyCredits: budget.describe('What the whole site may give away in a UTC day.'),
  visitorDailyCredits: budget.describe('What each visitor gets of it. 0: visitors pay themselves.'),
  networkDailyCredits: budget.describe('What all visitors of one network get of it together.'),
};
const rules = {
  models: models.describe('The only ones it offers; null for all.'),
  maxPixels: maxPixels.describe('Width times height of the largest picture; null for what the models allow.'),
  promptFrame: promptFrame.describe('Stands around every prompt, which takes the place of `{prompt}` in it.'),
};

/** A site as its owner sees it. */
export const OwnSite = z.object({
  key: z.string(),
  name: z.string(),
  origins: z.array(z.string()),
  dailyCredits: Credits,
  visitorDailyCredits: Credits,
  networkDailyCredits: Credits,
  ...rules,
  previousKey: z.object({ key: z.string(), worksUntil: Time }).nullable(),
  state: z.enum(['open', 'closed', 'suspended']).describe('`closed` by its owner, `suspended` by the operator.'),
  createdAt: Time,
});
export type OwnSite = z.infer<typeof OwnSite>;

export const OwnSiteList = z.object({ items: z.array(OwnSite) });
export type OwnSiteList = z.infer<typeof OwnSiteList>;

/** Budgets are zero until they are set. */
export const NewSite = z.strictObject({ name, origins });
export type NewSite = z.infer<typeof NewSite>;

/** What is not given stays. */
export const SiteChange = z
  .strictObject({
    name,
    origins,
    ...budgets,
    ...rules,
    isClosed: z.boolean().describe('Stops everything on the site.'),
  })
  .partial();
export type SiteChange = z.infer<typeof SiteChange>;

/** The key before the new one works for another day, or no more at once. */
export const KeyRotation = z.strictObject({ previousKey: z.enum(['works_for_a_day', 'ends_at_once']) });
export type KeyRotation = z.infer<typeof KeyRotation>;

/** A site on which somebody has asked for a picture is closed instead of deleted: what was made there is not its owner's. */
export const SiteRemoval = z.object({ outcome: z.enum(['deleted', 'closed']) });
export type SiteRemoval = z.infer<typeof SiteRemoval>;

const figures = { generations: z.int(), images: z.int(), credits: Credits };

/** What a site has made and cost, by UTC day, payer and model. Neither prompts nor pictures nor who. */
export const SiteUsage = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  days: z
    .array(
      z.object({
        day: z.iso.date(),
        ...figures,
        sponsoredCredits: Credits.describe('Of `credits`, what the site paid; visitors paid the rest.'),
      }),
    )
    .describe('Every day, oldest first, also those with nothing.'),
  payers: z.array(z.object({ paidBy: z.enum(['site', 'account']), ...figures })),
  models: z.array(z.object({ model: z.string(), ...figures })),
});
export type SiteUsage = z.infer<typeof SiteUsage>;
