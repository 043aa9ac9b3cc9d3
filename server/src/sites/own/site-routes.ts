import { createRoute } from '@hono/zod-openapi';
import {
  KeyRotation,
  NewSite,
  OwnSite,
  OwnSiteList,
  SiteChange,
  SiteRemoval,
  SiteUsage,
} from '@vignette/server/contract';
import { z } from 'zod';
import { describeAnswer } from '../../http/describe-answer.ts';
import { jsonBody } from '../../http/json-body.ts';
import { takesSession } from '../../http/route-security.ts';
import { PathSiteKey } from './path-site-key.ts';

const security = takesSession;
const params = z.object({ key: PathSiteKey });

export const listRoute = createRoute({
  ...{ method: 'get', path: '/v1/sites', security },
  summary: 'The sites of the account that is signed in, oldest first.',
  responses: { 200: describeAnswer('All of them; an account has 20 at most.', OwnSiteList) },
});

export const createSiteRoute = createRoute({
  ...{ method: 'post', path: '/v1/sites', security },
  summary: 'Register a site. It gives nothing away until it has budgets.',
  request: { body: jsonBody(NewSite) },
  responses: { 201: describeAnswer('The new site, with its key.', OwnSite) },
});

export const readRoute = createRoute({
  ...{ method: 'get', path: '/v1/sites/{key}', security },
  summary: 'One of the own sites.',
  request: { params },
  responses: { 200: describeAnswer('The site.', OwnSite) },
});

export const changeRoute = createRoute({
  ...{ method: 'patch', path: '/v1/sites/{key}', security },
  summary: 'Change what is given and leave the rest. It counts from the next request on.',
  request: { params, body: jsonBody(SiteChange) },
  responses: { 200: describeAnswer('The site as it is now.', OwnSite) },
});

export const rotateRoute = createRoute({
  ...{ method: 'post', path: '/v1/sites/{key}/rotate-key', security },
  summary: 'Give a site a new key; 10 a day for each site.',
  request: { params, body: jsonBody(KeyRotation) },
  responses: { 200: describeAnswer('The site with its new key.', OwnSite) },
});

export const removeRoute = createRoute({
  ...{ method: 'delete', path: '/v1/sites/{key}', security },
  summary: 'Delete a site that was never used; close any other.',
  request: { params },
  responses: { 200: describeAnswer('What was done.', SiteRemoval) },
});

export const usageRoute = createRoute({
  ...{ method: 'get', path: '/v1/sites/{key}/usage', security },
  summary: 'What a site has made and cost in the last 90 days, by day, payer and model.',
  request: { params },
  responses: { 200: describeAnswer('Counts and credits.', SiteUsage) },
});
