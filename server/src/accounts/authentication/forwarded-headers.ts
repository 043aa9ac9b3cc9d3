import type { Context } from 'hono';
import { findClientAddress } from '../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { AccountSettings } from '../account-settings.ts';

/** What the library is told of a caller by us alone: whatever a caller sends under these names is dropped. */
export const clientAddressHeader = 'x-vignette-client-address';
export const countryHeader = 'x-vignette-country';

const country = /^[A-Z]{2}$/;

export interface CallerOptions {
  trustProxy: number;
  accountSettings: Pick<AccountSettings, 'countryHeader'>;
}

/** The headers of a request for the library: those of the caller, and what we know of them. */
export function forwardHeaders<Environment extends RouterEnvironment>(
  context: Context<Environment>,
  { trustProxy, accountSettings }: CallerOptions,
): Headers {
  const headers = new Headers(context.req.raw.headers);
  for (const name of [clientAddressHeader, countryHeader, 'x-forwarded-for', 'x-forwarded-host']) headers.delete(name);
  headers.set(clientAddressHeader, findClientAddress(context, trustProxy));
  const told = accountSettings.countryHeader && trustProxy > 0 ? headers.get(accountSettings.countryHeader) : null;
  if (told && country.test(told)) headers.set(countryHeader, told);
  return headers;
}
