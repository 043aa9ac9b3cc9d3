import type { IncomingMessage } from 'node:http';
import { type DestinationRules, checkDestination } from './check-destination.ts';
import { FetchFailure } from './fetch-failure.ts';
import { parseAddress } from './parse-address.ts';
import { type Connection, requestPicture } from './request-picture.ts';

const maxRedirects = 3;
const redirects = [301, 302, 303, 307, 308];

/** The answer at the end of all redirects. Each address on the way is checked as if it had been the first. */
export async function followRedirects(
  address: string,
  options: DestinationRules & Connection,
): Promise<IncomingMessage> {
  let url = parseAddress(address);
  for (let followed = 0; followed <= maxRedirects; followed += 1) {
    const destination = await checkDestination(url, options);
    const response = await requestPicture(destination, options);
    const { location } = response.headers;
    if (!redirects.includes(response.statusCode ?? 0) || location === undefined) return response;
    response.destroy();
    url = parseAddress(location, url);
  }
  throw new FetchFailure('forbidden', `It leads on more than ${maxRedirects} times.`);
}
