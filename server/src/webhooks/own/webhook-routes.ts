import { createRoute } from '@hono/zod-openapi';
import {
  NewWebhook,
  Webhook,
  WebhookDeliveryPage,
  WebhookList,
  WebhookReplay,
  WebhookWithSecret,
} from '@vignette/server/contract';
import { z } from 'zod';
import { describeAnswer } from '../../http/describe-answer.ts';
import { jsonBody } from '../../http/json-body.ts';
import { takesSession } from '../../http/route-security.ts';
import { PathId } from '../../http/path-id.ts';
import { PathSiteKey } from '../../sites/own/path-site-key.ts';

const security = takesSession;
const ofSite = z.object({ key: PathSiteKey });
const ofWebhook = ofSite.extend({ webhook: PathId });
const all = '/v1/sites/{key}/webhooks';
const one = `${all}/{webhook}` as const;

export const listRoute = createRoute({
  ...{ method: 'get', path: all, security },
  summary: 'Whom a site tells of its pictures, oldest first.',
  request: { params: ofSite },
  responses: { 200: describeAnswer('All of them; a site has 5 at most.', WebhookList) },
});

export const addRoute = createRoute({
  ...{ method: 'post', path: all, security },
  summary:
    'Tell an address of every picture that is made on the site, signed as Standard Webhooks describes it; 60 an hour.',
  request: { params: ofSite, body: jsonBody(NewWebhook) },
  responses: { 201: describeAnswer('The webhook, with its secret: shown this once.', WebhookWithSecret) },
});

export const readRoute = createRoute({
  ...{ method: 'get', path: one, security },
  summary: 'A webhook and how it fares.',
  request: { params: ofWebhook },
  responses: { 200: describeAnswer('The webhook.', Webhook) },
});

export const rotateRoute = createRoute({
  ...{ method: 'post', path: `${one}/rotate-secret`, security },
  summary: 'Give a webhook a new secret. For a day the one before signs as well.',
  request: { params: ofWebhook },
  responses: { 200: describeAnswer('The webhook, with its new secret: shown this once.', WebhookWithSecret) },
});

export const enableRoute = createRoute({
  ...{ method: 'post', path: `${one}/enable`, security },
  summary: 'Tell a webhook again that was disabled.',
  request: { params: ofWebhook },
  responses: { 200: describeAnswer('The webhook as it is now.', Webhook) },
});

export const removeRoute = createRoute({
  ...{ method: 'delete', path: one, security },
  summary: 'Forget a webhook with everything that was told to it. What still waits is not sent.',
  request: { params: ofWebhook },
  responses: { 204: { description: 'It is gone.' } },
});

export const deliveriesRoute = createRoute({
  ...{ method: 'get', path: `${one}/deliveries`, security },
  summary: 'What a webhook was told, and what it answered, newest first.',
  request: {
    params: ofWebhook,
    query: z.object({
      cursor: z.string().max(200).optional().describe('`nextCursor` of the page before.'),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
  },
  responses: { 200: describeAnswer('One page.', WebhookDeliveryPage) },
});

export const replayRoute = createRoute({
  ...{ method: 'post', path: `${one}/replay`, security },
  summary: 'Send a message again, under the same id and with retries as if it were new; 60 an hour for each site.',
  request: { params: ofWebhook, body: jsonBody(WebhookReplay) },
  responses: {
    204: { description: 'It goes out.' },
    404: { description: 'There is no such message or webhook, or the webhook is disabled.' },
  },
});
