import type { BenchRow } from './bench.ts';
import { countResponseBytes } from './count-response-bytes.ts';
import type { EmbedPlace } from './embed.ts';
import { judgeAtMost } from './judge.ts';
import { openPageScript } from './page-script.ts';
import { units } from './units.ts';

interface Visit {
  /** Addresses asked for until somebody could type and press. */
  untilInteractive: string[];
  /** The app's files that came with the first intent. */
  onIntent: string[];
  layoutShift: number;
}

const pages = ['/', '/shop.html'];

const watchShifts = `
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

/** Requests, bytes and shifts of a visit to each demo page: the strict snippet and the plain one. */
export async function measureVisit(place: EmbedPlace): Promise<BenchRow[]> {
  const visits: Visit[] = [];
  for (const path of pages) visits.push(await visit(place, path));
  const { server, demo } = place.vignette;
  const facade = await countResponseBytes(`${server}/embed/vignette.js`);
  const ours = (urls: string[]) => urls.filter((url) => url.startsWith(server));
  const others = (urls: string[]) => urls.filter((url) => !url.startsWith(server) && !url.startsWith(demo));
  const most = (count: (visit: Visit) => number) => Math.max(...visits.map(count));
  const appFiles = new Set(visits.flatMap(({ onIntent }) => onIntent));
  const appBytes = await Promise.all([...appFiles].map(countResponseBytes));
  const [show, bytes] = [units.count, units.bytes];
  return [
    judgeAtMost({ what: 'bytes before interactive (brotli)', value: facade, limit: 2048, show: bytes }),
    judgeAtMost({
      what: 'requests before interactive',
      value: most(({ untilInteractive }) => ours(untilInteractive).length),
      limit: 1,
      show,
    }),
    judgeAtMost({
      what: 'requests to third parties',
      value: most(({ untilInteractive, onIntent }) => others([...untilInteractive, ...onIntent]).length),
      limit: 0,
      show,
    }),
    judgeAtMost({
      what: `layout shift on ${pages.length} demo pages, app included`,
      value: most(({ layoutShift }) => layoutShift),
      limit: 0,
      show: (value) => value.toFixed(3),
    }),
    {
      what: 'files of the app on first intent',
      figure: show(appFiles.size),
      budget: show(1),
      holds: appFiles.size === 1,
    },
    judgeAtMost({
      what: 'bytes of the app on first intent (brotli)',
      value: appBytes.reduce((sum, each) => sum + each, 0),
      limit: 24_000,
      show: bytes,
    }),
  ];
}

/** The window is so tall that the widget is in view from the start, where a shift would count. */
async function visit({ browser, vignette }: EmbedPlace, path: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 4000 } });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // The app comes by itself once the widget is in view and the page idle: hold it back until it is wanted.
  const wanted = Promise.withResolvers<void>();
  await page.route(`${vignette.server}/embed/*/app-*`, async (route) => {
    await wanted.promise;
    await route.continue();
  });
  await page.addInitScript({ content: watchShifts });
  const runScript = await openPageScript(page);
  // The page has not loaded altogether before the app has, which may be wanted at once.
  await page.goto(`${vignette.demo}${path}`, { waitUntil: 'domcontentloaded' });
  await runScript(`customElements.whenDefined('vignette-generator').then(() => 0)`);
  await page.locator('vignette-generator').getByRole('button').first().waitFor();
  const isApp = (url: string) => /\/embed\/[^/]+\/app-/.test(url);
  const untilInteractive = requests.filter((url) => !isApp(url));
  const ready = runScript(
    `new Promise((resolve) => addEventListener('vignette-ready', resolve, { once: true })).then(() => 0)`,
  );
  wanted.resolve();
  await page.locator('vignette-generator').getByRole('textbox').focus();
  await ready;
  const layoutShift = Number(await runScript('layoutShift'));
  const onIntent = requests.filter(isApp);
  await page.close();
  return { untilInteractive, onIntent, layoutShift };
}
