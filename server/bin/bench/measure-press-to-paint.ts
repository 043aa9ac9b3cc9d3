import type { Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';
import type { BenchRow } from './bench.ts';
import type { EmbedPlace } from './embed.ts';
import { judgeAtMost } from './judge.ts';
import { openPageScript } from './page-script.ts';
import type { PageScript } from './page-script.ts';
import { percentile } from './statistics.ts';
import { units } from './units.ts';

const warmUp = 5;
const presses = 60;
const slowdown = 4;
const answerMilliseconds = 80;

/**
 * From the time stamp of the click to the task after the next frame, which a message posted in its animation callback
 * is. By then the button must be busy, or there was nothing to see.
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
  0`;

const untilFinished = `new Promise((resolve) => addEventListener('vignette-finish', resolve, { once: true })).then(() => 0)`;

/** Presses of a real mouse on a page four times as slow as this machine; each is answered with a cancelled generation. */
export async function measurePressToPaint(place: EmbedPlace): Promise<BenchRow[]> {
  const page = await place.browser.newPage();
  await answerRequests(page);
  await page.goto(`${place.vignette.demo}/`);
  const prompt = page.locator('vignette-generator').getByRole('textbox');
  await prompt.fill('a red fox beside a blue lake');
  await page
    .locator('vignette-generator')
    .getByText(/^Free today/)
    .waitFor();
  const runScript = await openPageScript(page);
  await runScript(watchPresses);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const paints = (await press(page, runScript)).slice(warmUp);
  await page.close();
  return describe(paints);
}

function describe(paints: readonly Paint[]): BenchRow[] {
  const times = paints.map(([milliseconds]) => milliseconds);
  const what = `press to painted feedback, CPU slowed ${slowdown}×: p95 of ${presses}`;
  const unseen = paints.filter(([, isBusy]) => !isBusy).length;
  const show = units.milliseconds;
  return [
    judgeAtMost({ what, value: percentile(times, 0.95), limit: 16.7, show }),
    {
      what: 'press to painted feedback: p50, and slowest',
      figure: [0.5, 1].map((at) => show(percentile(times, at))).join(', '),
    },
    judgeAtMost({ what: 'presses without feedback in the next frame', value: unseen, limit: 0, show: units.count }),
  ];
}

/** Milliseconds, and whether the button was busy by then. */
type Paint = [number, boolean];

async function press(page: Page, runScript: PageScript): Promise<Paint[]> {
  const button = page.locator('vignette-generator').getByRole('button', { name: /^Make picture/ });
  for (let count = 0; count < warmUp + presses; count++) {
    const box = await button.boundingBox();
    if (!box) throw new Error('there is no button to press');
    const finished = runScript(untilFinished);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await finished;
  }
  return (await runScript('paints')) as Paint[];
}

/** Takes the place of the server for this one route: no budget lasts for so many pictures. */
async function answerRequests(page: Page): Promise<void> {
  await page.route('**/v1/generations', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await page.waitForTimeout(answerMilliseconds);
    const { kind, model, prompt, size } = route.request().postDataJSON() as Record<string, string>;
    const now = new Date().toISOString();
    const times = { createdAt: now, finishedAt: now, updatedAt: now };
    const generation = { id: uuidv7(), kind, model, prompt, size, count: 1, seed: 1, credits: 1, images: [], ...times };
    const headers = { 'access-control-allow-origin': '*' };
    return route.fulfill({ status: 202, headers, json: { ...generation, status: 'cancelled' } });
  });
}
