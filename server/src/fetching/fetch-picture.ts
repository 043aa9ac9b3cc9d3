import type { LookupAddress } from 'node:dns';
import type { EngineOutput } from '../engines/engine.ts';
import { FetchFailure } from './fetch-failure.ts';

/** Fetches a picture from an address somebody else named. Throws a `FetchFailure`, or the reason of an aborted `signal`. */
export type FetchPicture = (address: string, signal: AbortSignal) => Promise<EngineOutput>;

export interface PictureFetcherOptions {
  /** Origins the operator has configured: exempt from the address check, exactly as written and for that hop only. */
  trustedOrigins?: readonly string[];
  maxBytes?: number;
  /** For the whole picture, redirects included. */
  timeLimitMs?: number;
  /** How long the other side may say nothing. */
  stallLimitMs?: number;
  /** Every address of a name. The resolver of this machine where absent. */
  lookup?(hostname: string): Promise<readonly LookupAddress[]>;
}

export function createPictureFetcher(_options: PictureFetcherOptions = {}): FetchPicture {
  return async () => {
    throw new FetchFailure('unreachable', 'Nothing is fetched yet.');
  };
}
