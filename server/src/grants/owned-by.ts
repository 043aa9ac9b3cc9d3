import type { Owner } from './owner.ts';

/** The condition on a row that has an owner and a site: `where.and(ownedBy(owner))`. */
export function ownedBy({ ownerId, siteId }: Owner): { owner_id: string; site_id?: string } {
  return { owner_id: ownerId, ...(siteId !== null && { site_id: siteId }) };
}
