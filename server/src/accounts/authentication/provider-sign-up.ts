import type { GenericEndpointContext } from 'better-auth';
import { getOAuthState } from 'better-auth/api';
import type { Clock } from '../../clock/clock.ts';
import { isLocale } from '../../language/locale.ts';
import { keepMarkedSignUp } from '../sign-up/marked-sign-up.ts';

type Caller = GenericEndpointContext | null;

/** A provider's callback makes an account only after our page has asked for the age, and in the language of that page. */
export async function describeProviderSignUp(caller: Caller, clock: Clock) {
  if (caller?.path !== '/callback/:id') return {};
  const locale: unknown = (await getOAuthState())?.['locale'];
  return { ageConfirmedAt: clock.now(), ...(typeof locale === 'string' && isLocale(locale) && { locale }) };
}

/** Keeps in which browser somebody has signed up at a provider, for when they prove their address themself. */
export async function keepProviderSignUp(caller: Caller, accountId: string, clock: Clock): Promise<void> {
  if (caller?.path !== '/callback/:id') return;
  const mark: unknown = (await getOAuthState())?.['mark'];
  const { internalAdapter } = caller.context;
  if (typeof mark === 'string') await keepMarkedSignUp({ internalAdapter, clock }, { mark, accountId });
}
