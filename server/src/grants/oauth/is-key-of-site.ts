interface SiteKeys {
  key: string;
  previous_key: string | null;
  previous_key_until: Date | null;
}

/** Whether a site goes by this key: its own, or the one before it as long as that works. */
export function isKeyOfSite(site: SiteKeys, key: string, now: Date): boolean {
  if (site.key === key) return true;
  return site.previous_key === key && site.previous_key_until !== null && site.previous_key_until > now;
}
