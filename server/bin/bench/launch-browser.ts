import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { ensureBrowser } from '../setup/find-browser.ts';

export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  // The browser's own sandbox does not work for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: await ensureBrowser(), args: [...sandbox, ...args] });
}
