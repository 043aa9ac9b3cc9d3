import type { Locale } from '../../language/locale.ts';
import { createSiteFormats } from '../../sites/pages/site-formats.ts';
import type { WebhookEndpoint } from '../webhook-endpoint.ts';
import { webhookTextsByLocale } from './texts/webhook-texts-by-locale.ts';

/** Whether an endpoint is told of pictures, and how that goes. */
export function describeEndpointState(locale: Locale, { disabledReason, failingSince }: WebhookEndpoint): string {
  const { states } = webhookTextsByLocale[locale];
  if (disabledReason !== null) return disabledReason === 'gone' ? states.offGone : states.offFailing;
  return failingSince === null ? states.on : states.failing(createSiteFormats(locale).recentMoment(failingSince));
}
