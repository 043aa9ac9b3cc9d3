import type { Context } from 'hono';
import { AppError } from '../../errors/app-error.ts';
import { findClientAddress } from '../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { Locale } from '../../language/locale.ts';
import { askLibrary } from '../authentication/ask-library.ts';
import { providerId } from '../authentication/create-provider.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import { leadOn } from './lead-on.ts';
import type { SignInDependencies } from './sign-in-dependencies.ts';

interface ProviderSignIn {
  callbackURL: string;
  errorCallbackURL: string;
  /** The page has asked for the age: an account may be made. */
  requestSignUp?: boolean;
  additionalData?: { locale: Locale; mark: string };
}

/** Sends the browser to the operator's provider, with a state that only this browser can come back with. */
export async function startProviderSignIn(
  dependencies: SignInDependencies,
  context: Context<RouterEnvironment>,
  signIn: ProviderSignIn,
): Promise<Response> {
  const { accountSettings, limits, trustProxy } = dependencies;
  if (!accountSettings.provider) throw new AppError('not_found');
  await limits.consume('providerSignIn', { address: findClientAddress(context, trustProxy) });
  const headers = forwardHeaders(context, dependencies);
  const body = { provider: providerId, ...signIn };
  const asked = await askLibrary(context, () =>
    dependencies.authentication.api.signInSocial({ body, headers, returnHeaders: true }),
  );
  if (asked.response?.url === undefined) throw new AppError('unavailable');
  return leadOn(dependencies.pages, context, asked.response.url);
}
