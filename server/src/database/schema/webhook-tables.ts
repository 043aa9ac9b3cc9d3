import type { GenerationSucceeded } from '@vignette/server/contract';
import type { Generated, JSONColumnType } from 'kysely';

/** Where owners want to hear of pictures, and what was told them. */
export interface WebhookTables {
  webhook_endpoints: WebhookEndpointTable;
  webhook_messages: WebhookMessageTable;
  webhook_deliveries: WebhookDeliveryTable;
}

export interface WebhookEndpointTable {
  id: string;
  site_id: string;
  url: string;
  /** Encrypted, like the one before it. */
  secret: Buffer;
  previous_secret: Buffer | null;
  previous_secret_until: Date | null;
  /** When the first attempt failed since the last that succeeded. */
  failing_since: Date | null;
  disabled_at: Date | null;
  disabled_reason: 'gone' | 'failing' | null;
  created_at: Date;
}

export interface WebhookMessageTable {
  id: string;
  site_id: string;
  type: GenerationSucceeded['type'];
  payload: JSONColumnType<GenerationSucceeded['data']>;
  created_at: Date;
}

export interface WebhookDeliveryTable {
  id: string;
  message_id: string;
  endpoint_id: string;
  attempt: number;
  /** `dropped`: the endpoint was disabled when its turn came. */
  state: Generated<'waiting' | 'succeeded' | 'failed' | 'dropped'>;
  status_code: number | null;
  failure: 'status' | 'refused' | 'unreachable' | 'timeout' | null;
  duration_ms: number | null;
  due_at: Date;
  ended_at: Date | null;
}
