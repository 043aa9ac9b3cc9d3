import type { Browser } from 'playwright-core';
import { launchChromium } from '../../npm/testing/launch-chromium.ts';
import { serveLook } from './serve-look.ts';

export interface Look {
  browser: Browser;
  origin: string;
  close(): Promise<void>;
}

/** What would have letters and colours depend on the screen that happens to be there. */
const evenly = ['--force-color-profile=srgb', '--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'];

/** A browser, and a server with the built widget in every state. */
export async function openLook(): Promise<Look> {
  const server = await serveLook(process.env['LOOK_DIST']);
  const browser = await launchChromium(evenly);
  return {
    ...{ browser, origin: server.origin },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
