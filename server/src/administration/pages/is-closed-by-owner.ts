/** Whether a site is suspended because its owner closed it: both happened at one moment. */
export function isClosedByOwner(site: { suspended_at: Date | null; closed_at: Date | null }): boolean {
  return site.closed_at !== null && site.closed_at.getTime() === site.suspended_at?.getTime();
}
