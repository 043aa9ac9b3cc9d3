import { createHash } from 'node:crypto';
import { test } from 'vitest';
import { createHttpApp } from '../../../../http/create-http-app.ts';
import { createLog } from '../../../../observability/create-log.ts';
import { createMetrics } from '../../../../observability/create-metrics.ts';
import { createPageFile } from '../../../../pages/files/create-page-file.ts';
import { createPageFileRoutes } from '../../../../pages/files/create-page-file-routes.ts';
import { createTestPages, testOrigin } from '../../../../pages/testing/create-test-pages.ts';
import { createEmbedRoutes } from '../../../embed/create-embed-routes.ts';
import { loadBuild } from '../../../embed/testing/load-build.ts';
import { createPageRoutes } from '../../create-page-routes.ts';
import { createSnippetRoutes } from '../create-snippet-routes.ts';
import { readCodes } from './read-codes.ts';

export const origin = testOrigin;
export const locales = ['en', 'de'];
const parts = ['start', 'history'];

const appFiles = ['app', ...parts].flatMap((name) => locales.map((locale) => `${name}-${locale}.js`));
const describeAll = (name: string) =>
  Object.fromEntries(locales.map((locale) => [locale, { file: `${name}-${locale}.js` }]));

/** What stands inside the element of the plain snippet. */
export const describeContent = (locale: string, mode: 'inline' | 'button') =>
  `<template shadowrootmode="open"><style>p { color: "&amp;" }</style><p>${locale}, ${mode}</p></template>`;

const build = {
  version: '2.0.0',
  files: Object.fromEntries(['vignette.js', ...appFiles].map((name) => [name, `the code of ${name}`])),
  manifest: {
    apps: describeAll('app'),
    parts: Object.fromEntries(parts.map((name) => [name, describeAll(name)])),
  },
};
const snippet = Object.fromEntries(
  locales.map((locale) => [
    locale,
    { inline: describeContent(locale, 'inline'), button: describeContent(locale, 'button') },
  ]),
);

/** A test around the page and what it leads to. `isDescribed` is whether the build says what can be seen beforehand. */
export const snippetTest = test
  .extend('isDescribed', () => true)
  .extend('app', async ({ isDescribed }) => {
    const embed = await loadBuild({ ...build, manifest: { ...build.manifest, ...(isDescribed && { snippet }) } });
    const findFiles = async () => embed;
    const kit = createPageFile('/pages/elements/kit.js', 'the code of the kit');
    const pages = createTestPages({ findElements: async () => new Map([['kit', kit]]) });
    const app = createHttpApp({ log: createLog('silent'), metrics: createMetrics() });
    app.route('/', createPageFileRoutes(pages));
    app.route('/', createPageRoutes({ pages, demoUrl: undefined }));
    app.route('/', createSnippetRoutes({ pages, findFiles, usualSite: 'site_demo' }));
    app.route('/', createEmbedRoutes({ findFiles, archive: { find: async () => undefined }, isDevelopment: false }));
    return app;
  })
  .extend('open', ({ app }) => async (query: Record<string, string> = {}) => {
    const response = await app.request(`/snippet?${new URLSearchParams(query).toString()}`);
    const text = await response.text();
    return { response, text, codes: readCodes(text) };
  })
  .extend('hash', ({ app }) => async (address: string) => {
    const response = await app.request(address.replace(origin, ''));
    if (!response.ok) throw new Error(`there is nothing at ${address}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  });
