import { Hono } from 'hono';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageRouter } from './create-page-router.ts';
import { findPageView } from './find-page-view.ts';
import { renderAction } from './parts/render-action.ts';
import { renderOnwardPage } from './render-onward-page.ts';
import { renderPage } from './render-page.ts';
import { createTestPages } from './testing/create-test-pages.ts';
import { launchChromium } from './testing/launch-chromium.ts';
import { startServer } from './testing/start-server.ts';

const pages = createTestPages();
let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  const router = createPageRouter(pages, { paths: ['/form', '/redirect', '/onward'] });
  const elsewhere = () => `http://localhost:${server.port}/elsewhere`;
  router.get('/form', async (context) => {
    const view = await findPageView(pages, context);
    const forms = ['/redirect', '/onward'].map((action) => renderAction(view, { action, label: action }));
    return context.html(renderPage(view, { title: 'A form', content: forms }));
  });
  router.post('/redirect', (context) => context.redirect(elsewhere(), 303));
  router.post('/onward', async (context) =>
    context.html(renderOnwardPage(await findPageView(pages, context), elsewhere())),
  );
  const app = new Hono();
  app.route('/', router);
  app.get('/elsewhere', (context) => context.text('Elsewhere'));
  [browser, server] = await Promise.all([launchChromium(), startServer(app)]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function press(name: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`http://127.0.0.1:${server.port}/form`);
  await page.getByRole('button', { name }).click({ noWaitAfter: true });
  return page;
}

describe('renderOnwardPage', () => {
  it('leads from a form to another origin, before any script', async () => {
    const page = await press('/onward');
    await page.waitForURL('**/elsewhere');
    expect(new URL(page.url()).hostname).toBe('localhost');
  });

  it('is needed: the policy of our pages holds back a redirect there', async () => {
    const page = await (await browser.newContext()).newPage();
    const refusal = page.waitForEvent('console', (message) => message.text().includes('form-action'));
    await page.goto(`http://127.0.0.1:${server.port}/form`);
    await page.getByRole('button', { name: '/redirect' }).click({ noWaitAfter: true });
    await refusal;
    expect(new URL(page.url()).pathname).toBe('/form');
  });
});
