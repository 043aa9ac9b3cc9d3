import type { Locator, Page } from 'playwright-core';
import { answerGenerations } from './answer-generations.ts';
import type { BenchRow } from './bench.ts';
import type { EmbedPlace } from './embed.ts';
import { judgeAtMost } from './judge.ts';
import { openPageScript } from './page-script.ts';
import { percentile } from './statistics.ts';
import { units } from './units.ts';

const warmUp = 5;
const presses = 60;
const slowdown = 4;
const answerMilliseconds = 80;
const holdMilliseconds = 80;
/** Presses are spread over the time of a frame, so that they meet it at any moment. */
const frameMilliseconds = 17;

/**
 * From the time stamp of the click to the first task after the next frame: a frame is painted in the task that runs its
 * animation callbacks, and a message posted there arrives right behind it. By then the button must be busy, or there was
 * nothing to see. When all is over and the page idle it says so by itself, for a question would be work for the page; a
 * page that paints nothing more may be called idle only much later, hence the limit.
 */
const watchPresses = `
  globalThis.paints = [];
  const findAll = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
    [element, ...(element.shadowRoot ? findAll(element.shadowRoot) : [])]);
  const button = findAll(document).find((element) => element.matches('button.make'));
  addEventListener('click', (event) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => paints.push([performance.now() - event.timeStamp, button.ariaDisabled === 'true']);
    port2.postMessage(0);
  }), true);
  addEventListener('vignette-finish', () => setTimeout(() => requestIdleCallback(() => console.debug('idle'), { timeout: 1000 })));
  0`;

/** The least that any page could do: what the machine itself takes to show a press. */
const bareButton = `
  <!doctype html>
  <style>[aria-disabled] { opacity: 0.6 }</style>
  <button class="make">Make picture</button>
  <script type="module">
    const button = document.querySelector('button');
    button.onclick = () => {
      button.ariaDisabled = 'true';
      setTimeout(() => {
        button.ariaDisabled = null;
        dispatchEvent(new Event('vignette-finish'));
      }, ${answerMilliseconds});
    };
  </script>`;

/** Presses of a real mouse on a page four times as slow as this machine; each is answered with a cancelled generation. */
export async function measurePressToPaint(place: EmbedPlace): Promise<BenchRow[]> {
  const page = await place.browser.newPage();
  await answerGenerations(page, answerMilliseconds);
  await page.goto(`${place.vignette.demo}/`);
  const widget = page.locator('vignette-generator');
  await widget.getByRole('textbox').fill('a red fox beside a blue lake');
  await widget.getByText(/^Free today/).waitFor();
  const paints = await measurePresses(page, widget.getByRole('button', { name: /^Make picture/ }));
  return describe(paints, await measureBareButton(place));
}

async function measureBareButton({ browser }: EmbedPlace): Promise<Paint[]> {
  const page = await browser.newPage();
  await page.setContent(bareButton);
  return measurePresses(page, page.getByRole('button'));
}

async function measurePresses(page: Page, button: Locator): Promise<Paint[]> {
  const runScript = await openPageScript(page);
  await runScript(watchPresses);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (let count = 0; count < warmUp + presses; count++) {
    await press(page, button, holdMilliseconds + (count % frameMilliseconds));
  }
  const paints = (await runScript('paints')) as Paint[];
  await page.close();
  return paints.slice(warmUp);
}

/** As a hand does it: the pointer rests on the button, which is held down for a moment. */
async function press(page: Page, button: Locator, held: number): Promise<void> {
  await button.hover();
  const idle = page.waitForEvent('console', (message) => message.text() === 'idle');
  await page.mouse.down();
  await page.waitForTimeout(held);
  await page.mouse.up();
  await idle;
}

function describe(paints: readonly Paint[], bare: readonly Paint[]): BenchRow[] {
  const times = paints.map(([milliseconds]) => milliseconds);
  const bareTimes = bare.map(([milliseconds]) => milliseconds);
  const what = `press to painted feedback, CPU slowed ${slowdown}×: p95 of ${presses}`;
  const unseen = paints.filter(([, isBusy]) => !isBusy).length;
  const show = units.milliseconds;
  return [
    judgeAtMost({ what, value: percentile(times, 0.95), limit: 16.7, show }),
    {
      what: 'press to painted feedback: p50, and slowest',
      figure: [0.5, 1].map((at) => show(percentile(times, at))).join(', '),
    },
    {
      what: 'the same press on a bare button of an empty page: p50, p95, and slowest',
      figure: [0.5, 0.95, 1].map((at) => show(percentile(bareTimes, at))).join(', '),
    },
    judgeAtMost({ what: 'presses without feedback in the next frame', value: unseen, limit: 0, show: units.count }),
  ];
}

/** Milliseconds, and whether the button was busy by then. */
type Paint = [number, boolean];
