import type { Site } from '../../src/sites/site.ts';

/** A site as the operator reads it, with what it gives away each day. */
export function describeSite(site: Site): string {
  return [
    `${site.name}${site.suspendedAt ? ' (suspended)' : ''}`,
    `  site key       ${site.key}`,
    `  origins        ${site.origins.join(', ')}`,
    `  credits a day  ${site.dailyCredits}, of them for each visitor ${site.visitorDailyCredits}, for each network ${site.networkDailyCredits}`,
    `  since          ${site.createdAt.toISOString()}`,
  ].join('\n');
}
