import type { SiteOfCaller } from '../grants/caller.ts';
import type { WayToPay } from './way-to-pay.ts';

/** Asks for credits for one generation, of whoever pays for it. */
export interface CreditRequest {
  generationId: string;
  site: SiteOfCaller;
  ownerId: string;
  /** The grant by which an account asks; a visitor has none. */
  grantId: string | null;
  /** Today's keyed hash of the caller's address prefix. */
  network: string;
  credits: number;
  /** The first that fits is taken. */
  ways: readonly WayToPay[];
}
