import type { Page } from 'playwright-core';

/** The whole page as a PNG; what fills the window is as large as the window, not as the page. */
export async function photograph(tab: Page, path?: string): Promise<Buffer> {
  const isFilled = await tab.locator('dialog[open]').count();
  return tab.screenshot({ ...(path && { path }), fullPage: !isFilled, caret: 'hide' });
}
