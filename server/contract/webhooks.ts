import { z } from 'zod';
import { Credits, Id, Time } from './values.ts';

/**
 * What the owner of a site is told when a picture was made there, signed as Standard Webhooks describes it
 * (https://www.standardwebhooks.com). Neither prompt nor picture nor who asked is in it.
 */
export const GenerationSucceeded = z.object({
  type: z.literal('generation.succeeded'),
  timestamp: Time,
  data: z.object({
    generationId: Id,
    siteKey: z.string(),
    model: z.string(),
    credits: Credits,
    paidBy: z.enum(['site', 'account']),
    createdAt: Time,
    finishedAt: Time,
    images: z.int().min(0).describe('How many.'),
  }),
});
export type GenerationSucceeded = z.infer<typeof GenerationSucceeded>;

/** Where a site's owner wants to hear of it: a public https address. */
export const NewWebhook = z.strictObject({ url: z.string().min(1).max(1000) });
export type NewWebhook = z.infer<typeof NewWebhook>;

/** An address that is told of a site's pictures, as the owner of the site sees it. */
export const Webhook = z.object({
  id: Id,
  url: z.string(),
  createdAt: Time,
  previousSecretUntil: Time.nullable().describe('Until then what is sent is signed with the secret before as well.'),
  failingSince: Time.nullable().describe('When the first attempt failed since the last that succeeded.'),
  disabledAt: Time.nullable().describe('Since then it is told nothing.'),
  disabledReason: z
    .enum(['gone', 'failing'])
    .nullable()
    .describe('`gone`: it answered 410. `failing`: nothing has arrived there for five days.'),
});
export type Webhook = z.infer<typeof Webhook>;

export const WebhookList = z.object({ items: z.array(Webhook) });
export type WebhookList = z.infer<typeof WebhookList>;

/** Shown in this answer and never again. */
export const WebhookWithSecret = Webhook.extend({
  secret: z.string().describe('`whsec_…`, as Standard Webhooks writes it.'),
});
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>;

/** One attempt to tell a webhook of something, made or to be made. */
export const WebhookDelivery = z.object({
  id: Id,
  messageId: Id.describe('The same at every attempt: the `webhook-id` that was sent.'),
  type: z.string(),
  generationId: Id,
  attempt: z.int().min(1),
  state: z
    .enum(['waiting', 'succeeded', 'failed', 'dropped'])
    .describe('`dropped`: the webhook was disabled when its turn came.'),
  statusCode: z.int().nullable(),
  failure: z.enum(['status', 'refused', 'unreachable', 'timeout']).nullable(),
  durationMs: z.int().nullable(),
  dueAt: Time,
  endedAt: Time.nullable(),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

/** One page of a webhook's deliveries, newest first. */
export const WebhookDeliveryPage = z.object({ items: z.array(WebhookDelivery), nextCursor: z.string().nullable() });
export type WebhookDeliveryPage = z.infer<typeof WebhookDeliveryPage>;

/** Which message is sent again, under the same id. */
export const WebhookReplay = z.strictObject({ messageId: Id });
export type WebhookReplay = z.infer<typeof WebhookReplay>;
