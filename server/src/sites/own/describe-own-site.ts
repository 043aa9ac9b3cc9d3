import type { OwnSite } from '@vignette/server/contract';
import type { Site } from '../site.ts';

/** A site as its owner sees it, field by field. */
export function describeOwnSite(site: Site): OwnSite {
  const { key, name, origins, dailyCredits, visitorDailyCredits, networkDailyCredits } = site;
  const { models, maxPixels, promptFrame, previousKey, previousKeyUntil } = site;
  return {
    ...{ key, name, origins, dailyCredits, visitorDailyCredits, networkDailyCredits, models, maxPixels, promptFrame },
    previousKey:
      previousKey && previousKeyUntil ? { key: previousKey, worksUntil: previousKeyUntil.toISOString() } : null,
    state: findState(site),
    createdAt: site.createdAt.toISOString(),
  };
}

function findState({ suspendedAt, isClosedByOwner }: Site): OwnSite['state'] {
  if (suspendedAt === null) return 'open';
  return isClosedByOwner ? 'closed' : 'suspended';
}
