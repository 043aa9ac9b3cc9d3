/** Lets only so many through at a time for one site, so that receivers who take long keep nobody else's waiting. */
export interface SiteGate {
  /** Answers how to leave again; nothing when there is no room. */
  enter(siteId: string): (() => void) | undefined;
}

export function createSiteGate(most: number): SiteGate {
  const inside = new Map<string, number>();
  return {
    enter(siteId) {
      const count = inside.get(siteId) ?? 0;
      if (count >= most) return undefined;
      inside.set(siteId, count + 1);
      return () => {
        const left = (inside.get(siteId) ?? 1) - 1;
        if (left === 0) inside.delete(siteId);
        else inside.set(siteId, left);
      };
    },
  };
}
