import type { Site } from '../../src/sites/site.ts';

/** A site as the operator reads it, with what it gives away each day. */
export function describeSite(site: Site): string {
  return [
    `${site.name}${describeState(site)}`,
    `  site key       ${site.key}`,
    `  origins        ${site.origins.join(', ')}`,
    `  account        ${site.accountId ?? 'none: the site is yours'}`,
    `  credits a day  ${site.dailyCredits}, of them for each visitor ${site.visitorDailyCredits}, for each network ${site.networkDailyCredits}`,
    `  since          ${site.createdAt.toISOString()}`,
  ].join('\n');
}

function describeState({ suspendedAt, isClosedByOwner }: Site): string {
  if (suspendedAt === null) return '';
  return isClosedByOwner ? ' (closed by its owner)' : ' (suspended)';
}
