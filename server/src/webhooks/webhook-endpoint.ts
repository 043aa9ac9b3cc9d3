import type { Selectable } from 'kysely';
import type { WebhookEndpointTable } from '../database/schema/webhook-tables.ts';

/** An address that is told what happens on a site. Its secret is shown once and is no part of this. */
export interface WebhookEndpoint {
  id: string;
  url: string;
  createdAt: Date;
  /** Until then what is sent bears a signature by the secret before this one as well. */
  previousSecretUntil: Date | null;
  failingSince: Date | null;
  disabledAt: Date | null;
  disabledReason: 'gone' | 'failing' | null;
}

export function toWebhookEndpoint(row: Selectable<WebhookEndpointTable>): WebhookEndpoint {
  return {
    id: row.id,
    url: row.url,
    createdAt: row.created_at,
    previousSecretUntil: row.previous_secret_until,
    failingSince: row.failing_since,
    disabledAt: row.disabled_at,
    disabledReason: row.disabled_reason,
  };
}
