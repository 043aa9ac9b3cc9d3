import type { Page } from 'playwright-core';

/** How much has moved since the page began: the browser keeps it, whoever asks for it later. */
export function readLayoutShift(page: Page): Promise<number> {
  return page.evaluate(`(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().reduce((sum, { value }) => sum + value, 0);
  })()`);
}
