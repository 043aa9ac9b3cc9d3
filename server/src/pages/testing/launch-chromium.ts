import { type Browser, chromium } from 'playwright-core';

/** The machine's Chromium, or the one `CHROMIUM_PATH` names. Its sandbox does not work for root. */
export function launchChromium(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--disable-gpu', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}
