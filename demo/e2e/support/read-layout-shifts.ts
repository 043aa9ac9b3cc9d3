import type { Page } from 'playwright-core';

/** Of text that moves by a part of a pixel, which nobody sees. */
const unseen = 0.0001;

/** The browser keeps what moved since the start, whoever asks for it later. */
export function readLayoutShifts(page: Page): Promise<unknown[]> {
  return page.evaluate(async (least) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return shifts.filter(({ value }) => value >= least).map((entry) => entry.toJSON());
  }, unseen);
}
