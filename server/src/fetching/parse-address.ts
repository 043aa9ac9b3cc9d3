import { FetchFailure } from './fetch-failure.ts';

/** Reads an address, or one that `from` leads to. The URL parser turns every odd notation of an IP into the usual one. */
export function parseAddress(address: string, from?: URL): URL {
  const url = URL.parse(address, from?.href);
  if (!url) throw new FetchFailure('forbidden', 'This is no address.');
  if (!['http:', 'https:'].includes(url.protocol)) throw new FetchFailure('forbidden', 'Neither http nor https.');
  if (url.username !== '' || url.password !== '') throw new FetchFailure('forbidden', 'The address carries a sign-in.');
  if (from?.protocol === 'https:' && url.protocol === 'http:') {
    throw new FetchFailure('forbidden', 'It leads from https to http.');
  }
  return url;
}
