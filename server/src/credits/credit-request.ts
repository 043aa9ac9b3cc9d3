import type { SiteOfVisitor } from '../sites/authenticated-visitor.ts';

/** Asks for credits of a site, for one generation of one of its visitors. */
export interface CreditRequest {
  generationId: string;
  site: SiteOfVisitor;
  visitorId: string;
  /** Today's keyed hash of the caller's address prefix. */
  network: string;
  credits: number;
}
