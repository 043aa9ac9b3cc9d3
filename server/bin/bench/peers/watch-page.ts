import type { Watched } from './subject.ts';

/** What a page knows of itself at the end; times are milliseconds since its navigation began. */
export interface PageReport {
  /** First contentful paint of the page. */
  paint: number;
  /** The paint that first had the widget. */
  visible: number;
  layoutShift: number;
  /** What was asked for before the widget was ready, of the page's own server. */
  requests: number;
  bytes: number;
}

const findPaint = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`;

/** Runs in a page before anything else of it. `ready` is a promise; `report()` is for when all has come to rest. */
export function watchPage(watched: Watched | undefined, timeLimit: number): string {
  return `
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const tooLate = new Promise((_, reject) => setTimeout(reject, ${timeLimit}, new Error('was not ready in time')));
  ${watched ? watchElement(watched) : watchNothing}
  globalThis.ready = Promise.race([tooLate, untilReady]).then((time) => (globalThis.readyAt = time));
  globalThis.report = () => {
    const fetched = performance.getEntriesByType('resource')
      .filter(({ name, startTime }) => name.startsWith(location.origin) && startTime < readyAt);
    const paint = ${findPaint};
    const bytes = fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { paint, visible: Math.max(paint, shownAt), layoutShift, requests: fetched.length, bytes };
  };`;
}

/** The empty page is ready when it is painted. */
const watchNothing = `
  const shownAt = 0;
  const untilReady = new Promise((resolve) => {
    new PerformanceObserver(() => ${findPaint} && resolve(${findPaint})).observe({ type: 'paint', buffered: true });
  });`;

/**
 * A message posted in the animation callback of the frame that first has the widget arrives right behind its paint.
 * An element that is defined has been upgraded, wired, by then: asking again and again is for those that render later.
 */
function watchElement({ tag, part }: Watched): string {
  return `
  const find = (element) => element && (${part});
  const isShown = () => find(document.querySelector('${tag}'))?.getBoundingClientRect().height > 0;
  let shownAt;
  requestAnimationFrame(function look() {
    if (!isShown()) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (shownAt = performance.now());
    port2.postMessage(0);
  });
  const untilReady = customElements.whenDefined('${tag}').then(async () => {
    while (!isShown()) await new Promise((resolve) => setTimeout(resolve));
    return performance.now();
  });`;
}
