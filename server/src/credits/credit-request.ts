import type { SiteOfCaller } from '../grants/caller.ts';

/** Asks for credits of a site, for one generation of one of its visitors. */
export interface CreditRequest {
  generationId: string;
  site: SiteOfCaller;
  ownerId: string;
  /** Today's keyed hash of the caller's address prefix. */
  network: string;
  credits: number;
}
