import type { WebhookDelivery as DescribedDelivery } from '@vignette/server/contract';
import type { WebhookDelivery } from '../list-deliveries.ts';

/** An attempt as the owner of the site sees it, field by field. */
export function describeDelivery(delivery: WebhookDelivery): DescribedDelivery {
  const { id, messageId, type, generationId, attempt, state, statusCode, failure, durationMs } = delivery;
  return {
    ...{ id, messageId, type, generationId, attempt, state, statusCode, failure, durationMs },
    dueAt: delivery.dueAt.toISOString(),
    endedAt: delivery.endedAt?.toISOString() ?? null,
  };
}
