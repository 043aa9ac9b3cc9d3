import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { comparePicture } from './compare-picture.ts';
import { findFaults } from './find-faults.ts';
import { listCases } from './list-cases.ts';
import { type Look, openLook } from './open-look.ts';
import { openState } from './open-state.ts';
import { photograph } from './photograph.ts';
import type { View } from './view.ts';

/** The tests of those cases that have this theme: a file each, so that they run side by side. */
export function describeCases(theme: View['theme']): void {
  const cases = listCases().filter((one) => one.theme === theme);
  let look: Look;
  let tab: Page | undefined;

  beforeAll(async () => {
    look = await openLook();
  });

  afterAll(() => look.close());

  afterEach(() => tab?.context().close());

  describe.each(cases)('$state in $language at $width px, $theme', ({ name, state, ...view }) => {
    it('looks as it did, and nothing can be said against it', async () => {
      tab = await openState(look, state, view);
      const difference = await comparePicture(name, await photograph(tab));
      expect(await findFaults(tab, view.language)).toEqual([]);
      expect(difference).toBeUndefined();
    });
  });
}
