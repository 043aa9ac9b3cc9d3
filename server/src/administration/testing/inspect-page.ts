import type { Page } from 'playwright-core';
import { readLayoutShift } from '../../pages/testing/read-layout-shift.ts';
import { runAxe } from '../../pages/testing/run-axe.ts';

/** What is wrong with how a page stands there: nothing, one hopes. */
export async function inspectPage(page: Page): Promise<string[]> {
  await page.waitForLoadState('load');
  const wrong = await runAxe(page);
  const shift = await readLayoutShift(page);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  const allowed = page.viewportSize()?.width ?? 0;
  return [
    ...wrong,
    ...(shift > 0 ? [`it shifts by ${shift}`] : []),
    ...(width > allowed ? [`it is ${width} px wide`] : []),
  ];
}
