import type { z } from 'zod';
import type { AccountSettings, IdentityProvider } from '../accounts/account-settings.ts';
import { StartError } from '../errors/start-error.ts';
import type { accountVariables } from './account-variables.ts';

type Values = z.output<z.ZodObject<typeof accountVariables>>;

export function readAccountSettings(values: Values): AccountSettings {
  return {
    minimumAge: values.MINIMUM_AGE,
    countryHeader: values.COUNTRY_HEADER,
    provider: readProvider(values),
  };
}

/** All three, or none: half a provider would be a button that leads nowhere. */
function readProvider(values: Values): IdentityProvider | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret, name: values.OIDC_NAME };
  if (!issuer && !clientId && !clientSecret) return undefined;
  throw new StartError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all of them, or none.');
}
