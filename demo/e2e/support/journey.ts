import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { type BrakePoint, pullBrake, type PulledBrake } from './brakes.ts';
import { createPlace } from './create-place.ts';
import type { Generator } from './generator.ts';
import { launchChromium } from './launch-chromium.ts';
import { describeScreens } from './describe-screens.ts';
import { openGenerator } from './open-generator.ts';
import { servePage } from './serve-page.ts';

/** Far more than anything here takes, and less than a test may take: what never comes is named. */
const patience = 45_000;

/**
 * A test with a browser, in which every visitor it invites has a context of their own. No journey may make a page
 * break its content security policy, whatever else it does.
 */
export const journey = test
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('vignette', () => inject('vignette'))
  .extend('place', async ({}, { onCleanup }) => {
    const place = await createPlace();
    onCleanup(() => place.remove());
    return place;
  })
  .extend('pageOfSomebody', async ({}, { onCleanup }) => {
    const page = await servePage();
    onCleanup(() => page.close());
    return page;
  })
  .extend('brake', ({ vignette }, { onCleanup }) => {
    const pulled: PulledBrake[] = [];
    // What a failed journey holds would hold all others too.
    onCleanup(async () => void (await Promise.all(pulled.map((brake) => brake.release()))));
    return async (point: BrakePoint, databaseUrl = vignette.databaseUrl): Promise<PulledBrake> => {
      const brake = await pullBrake(databaseUrl, point);
      pulled.push(brake);
      return brake;
    };
  })
  .extend('invite', async ({ browser, task }, { onCleanup }) => {
    const visitors: Visitor[] = [];
    onCleanup(async () => {
      if (task.result?.errors?.length) console.error(await describeScreens(visitors));
      await Promise.all(visitors.map(({ context }) => context.close()));
      expect(visitors.flatMap(({ violations }) => violations)).toEqual([]);
    });
    return async (options: BrowserContextOptions = {}): Promise<Visitor> => {
      const visitor = createVisitor(await browser.newContext(options));
      visitors.push(visitor);
      return visitor;
    };
  });

export interface Visitor {
  context: BrowserContext;
  /** What went to the consoles of this visitor's pages as an error. */
  errors: string[];
  /** Those of the errors that are about the content security policy or Trusted Types. */
  violations: string[];
  /** A new tab on the page, with the widget on it. */
  open(url: string): Promise<Generator>;
}

function createVisitor(context: BrowserContext): Visitor {
  context.setDefaultTimeout(patience);
  const errors: string[] = [];
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  context.on('weberror', (error) => errors.push(String(error.error())));
  return {
    context,
    errors,
    get violations() {
      return errors.filter((error) => /content security policy|trusted ?type|trustedhtml|trustedscript/i.test(error));
    },
    open: async (url) => openGenerator(await context.newPage(), url),
  };
}
