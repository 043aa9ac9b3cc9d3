import type { BrowserContextOptions, Page } from 'playwright-core';
import type { SignedInBrowser } from '../../app/testing/open-test-app.ts';
import { launchChromium } from '../../pages/testing/launch-chromium.ts';
import { startServer } from '../../pages/testing/start-server.ts';
import { openAdminStage } from './open-admin-stage.ts';

/** The stage in front of a real browser. */
export async function openBrowserStage() {
  const [stage, chromium] = await Promise.all([openAdminStage(), launchChromium()]);
  const { port, close } = await startServer(stage.app);
  const goTo = (page: Page, path: string) => page.goto(`http://127.0.0.1:${port}${path}`);
  return {
    ...{ ...stage, goTo },
    /** A page as somebody who is signed in sees it. */
    async open(by: SignedInBrowser, path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await chromium.newContext({ locale: 'en', ...options });
      const place = { domain: '127.0.0.1', path: '/' };
      await context.addCookies([...by.cookies].map(([name, value]) => ({ name, value, ...place })));
      const page = await context.newPage();
      await goTo(page, path);
      return page;
    },
    async close() {
      await chromium.close();
      close();
      await stage.close();
    },
  };
}
