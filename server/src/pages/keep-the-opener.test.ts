import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerSets } from '../http/header-sets.ts';
import { useHeaderSet } from '../http/use-header-set.ts';
import { launchChromium } from './testing/launch-chromium.ts';
import { startServer } from './testing/start-server.ts';

let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  const app = new Hono();
  app.get('/host', (context) => context.html('<title>A page of another site</title>'));
  app.get('/page', useHeaderSet('page'), (context) => context.html('<title>A page of ours</title>'));
  app.get('/popup', useHeaderSet('popupPage'), (context) => context.html('<title>A page of ours</title>'));
  [browser, server] = await Promise.all([launchChromium(), startServer(app)]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens one of our pages from another site's, and looks whether it still knows who opened it. */
async function keepsOpener(path: string): Promise<boolean> {
  const host = await browser.newPage();
  await host.goto(`http://localhost:${server.port}/host`);
  const [popup] = await Promise.all([
    host.waitForEvent('popup'),
    host.evaluate(`void open('http://127.0.0.1:${server.port}${path}', 'sign-in', 'popup')`),
  ]);
  await popup.waitForURL(`**${path}`);
  return popup.evaluate('opener !== null');
}

describe('a window that another site opens', () => {
  it('keeps its opener with the headers of a popup page', async () => {
    expect(await keepsOpener('/popup')).toBe(true);
  });

  it('would be cut from it by those of any other page, which is why there are two sets', async () => {
    expect(await keepsOpener('/page')).toBe(false);
  });

  it('differs in nothing else: neither can be framed', () => {
    const name = 'cross-origin-opener-policy';
    expect({ ...headerSets.popupPage, [name]: '' }).toEqual({ ...headerSets.page, [name]: '' });
  });
});
