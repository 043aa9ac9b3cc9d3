import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

export interface OpenApp {
  page: Page;
  generator: Locator;
  heard: Locator;
  picture: Locator;
  /** What went to the console as a warning or worse. */
  complaints: string[];
  /** What was asked of any server. */
  requests: string[];
  press(button: 'make' | 'dark' | 'leave'): Promise<void>;
  /** Lets the server finish what it was asked for last. */
  finish(): Promise<void>;
}

export interface PageOptions {
  /** The content security policy of the page. */
  policy?: string;
  /** Changes the page before the browser reads it. */
  change?: (markup: string) => string;
  /** Addresses of which the first that is asked for does not come. */
  failingOnce?: string;
}

/** One of the apps in a browser, with a server that lives in its page. */
export async function openApp(browser: Browser, app: string, options: PageOptions = {}): Promise<OpenApp> {
  const context = await browser.newContext();
  await context.addInitScript(inject('fakePage'));
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await answerWith(context, options);
  await page.goto(`${inject('address')}/${app}/`);
  return {
    ...{ page, complaints, requests },
    generator: page.locator('vignette-generator'),
    heard: page.locator('#heard'),
    picture: page.getByRole('img', { name: 'Picture: a red fox' }),
    press: (button) => page.locator(`#${button}`).click(),
    finish: () => page.evaluate(() => void window.api.finish(window.api.generations[0]!.id)),
  };
}

async function answerWith(context: BrowserContext, { policy, change, failingOnce }: PageOptions): Promise<void> {
  if (failingOnce) await context.route(failingOnce, (route) => route.abort(), { times: 1 });
  await context.route('**/', async (route) => {
    const response = await route.fetch();
    const markup = await response.text();
    const headers = { ...response.headers(), ...(policy && { 'content-security-policy': policy }) };
    await route.fulfill({ response, headers, body: change?.(markup) ?? markup });
  });
}
