import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare const window: Window & { axe: typeof axe };

/** What axe finds on the page, shadow trees included, one line each. The page around the widget is not on trial. */
export async function findAxeViolations(tab: Page): Promise<string[]> {
  await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate(() => window.axe.run({ include: [['vignette-generator']] }));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `axe: ${id}: ${help} at ${target.flat().join(' ')}`),
  );
}
