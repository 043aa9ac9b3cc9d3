import type { Page } from 'playwright-core';
import { runAxe } from '../../pages/testing/run-axe.ts';

/** What is wrong with how a page stands there: nothing, one hopes. */
export async function inspectPage(page: Page): Promise<string[]> {
  await page.waitForLoadState('load');
  const wrong = await runAxe(page);
  const shifted = await page.evaluate<string[]>(listShifted);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  const allowed = page.viewportSize()?.width ?? 0;
  return [
    ...wrong,
    ...shifted.map((markup) => `it shifts: ${markup}`),
    ...(width > allowed ? [`it is ${width} px wide`] : []),
  ];
}

/** What has moved of the content; the frame around it is looked at by the tests of the frame. */
const listShifted = `(async () => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  return observer.takeRecords()
    .flatMap(({ sources }) => sources.map(({ node }) => node))
    .map((node) => (node instanceof Element ? node : node?.parentElement))
    .filter((element) => element?.closest('main'))
    .map((element) => element.outerHTML.slice(0, 200));
})()`;
