import type { Webhook } from '@vignette/server/contract';
import type { WebhookEndpoint } from '../webhook-endpoint.ts';

/** A webhook as the owner of its site sees it, field by field. */
export function describeWebhook(endpoint: WebhookEndpoint): Webhook {
  const { id, url, disabledReason } = endpoint;
  return {
    ...{ id, url, disabledReason },
    createdAt: endpoint.createdAt.toISOString(),
    previousSecretUntil: endpoint.previousSecretUntil?.toISOString() ?? null,
    failingSince: endpoint.failingSince?.toISOString() ?? null,
    disabledAt: endpoint.disabledAt?.toISOString() ?? null,
  };
}
