import type { Page } from 'playwright-core';

/** The browser keeps what moved since the start, whoever asks for it later. */
export function readLayoutShifts(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().map((entry) => entry.toJSON());
  });
}
