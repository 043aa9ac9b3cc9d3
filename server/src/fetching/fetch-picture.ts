import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import { orAborted } from '../clock/or-aborted.ts';
import type { EnginePicture } from '../engines/engine.ts';
import { findMediaType } from '../pictures/containers/find-media-type.ts';
import { assertAnswer } from './assert-answer.ts';
import { type Dial, dialCheckedAddress } from './dial.ts';
import { FetchFailure } from './fetch-failure.ts';
import { followRedirects } from './follow-redirects.ts';
import { limitTime } from './limit-time.ts';
import { readBody } from './read-body.ts';

/** Fetches a picture from an address somebody else named. Throws a `FetchFailure`, or the reason of an aborted `signal`. */
export type FetchPicture = (address: string, signal: AbortSignal) => Promise<EnginePicture>;

export interface PictureFetcherOptions {
  /** Addresses the operator has configured. What has exactly the origin of one is not checked, for that hop only. */
  trustedOrigins?: readonly string[];
  maxBytes?: number;
  /** For the whole picture, redirects included. */
  timeLimitMs?: number;
  /** How long the other side may say nothing. */
  stallLimitMs?: number;
  /** Every address of a name. That of this machine where absent. */
  lookup?(hostname: string): Promise<readonly LookupAddress[]>;
  dial?: Dial;
}

const defaults = {
  trustedOrigins: [],
  maxBytes: 32 * 1024 * 1024,
  timeLimitMs: 60_000,
  stallLimitMs: 15_000,
  lookup: (hostname: string) => resolve(hostname, { all: true }),
  dial: dialCheckedAddress,
} satisfies PictureFetcherOptions;

/**
 * Only public hosts are asked, at the very addresses that were checked, and only PNG, JPEG and WebP come back. Proxy
 * settings of the environment do not count: behind a proxy no address could be checked.
 */
export function createPictureFetcher(options: PictureFetcherOptions = {}): FetchPicture {
  const settings = { ...defaults, ...options };
  const trustedOrigins = new Set(settings.trustedOrigins.map((address) => new URL(address).origin));
  return async (address, signal) => {
    signal.throwIfAborted();
    const limits = limitTime(settings, signal);
    const lookup = (hostname: string) => orAborted(settings.lookup(hostname), limits.signal);
    try {
      const response = await followRedirects(address, { ...settings, ...limits, trustedOrigins, lookup });
      assertAnswer(response);
      return toPicture(await readBody(response, { ...settings, ...limits }));
    } catch (error) {
      limits.signal.throwIfAborted();
      if (error instanceof FetchFailure) throw error;
      throw new FetchFailure('unreachable', 'The connection failed.', { cause: error });
    } finally {
      limits.end();
    }
  };
}

function toPicture(bytes: Uint8Array<ArrayBuffer>): EnginePicture {
  const mediaType = findMediaType(bytes);
  if (!mediaType) throw new FetchFailure('not_a_picture', 'Neither PNG nor JPEG nor WebP.');
  return { bytes, mediaType };
}
