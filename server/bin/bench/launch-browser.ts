import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { ensureBrowser } from '../setup/find-browser.ts';

let program: Promise<string> | undefined;

/** A browser process of its own; which program that is, is found out once. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  // The browser's own sandbox does not work for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  program ??= ensureBrowser();
  return chromium.launch({ executablePath: await program, args: [...sandbox, ...args] });
}
