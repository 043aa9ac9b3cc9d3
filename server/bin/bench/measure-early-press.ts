import { errors } from 'playwright-core';
import type { Page, Request } from 'playwright-core';
import { answerGenerations } from './answer-generations.ts';
import type { BenchRow } from './bench.ts';
import type { EmbedPlace } from './embed.ts';

const prompt = 'a red fox beside a blue lake';
const timeout = 15_000;

/** Somebody types and presses on the demo's page with the plain snippet while its script is still on the way. */
export async function measureEarlyPress({ browser, vignette }: EmbedPlace): Promise<BenchRow> {
  const page = await browser.newPage();
  await answerGenerations(page);
  const release = await holdScript(page, `${vignette.server}/embed/vignette.js`);
  await page.goto(`${vignette.demo}/shop.html`, { waitUntil: 'domcontentloaded' });
  const kept = await pressBefore(page, release).catch((error: unknown) => {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  });
  await page.close();
  return {
    what: 'presses made before the script: kept, with what was typed',
    figure: `${kept ? 1 : 0} of 1`,
    budget: '1 of 1',
    holds: kept,
  };
}

/** Resolves with what lets the script come. */
async function holdScript(page: Page, address: string): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await held.promise;
    await route.continue();
  });
  return held.resolve;
}

async function pressBefore(page: Page, release: () => void): Promise<boolean> {
  const widget = page.locator('vignette-generator');
  const prompts: unknown[] = [];
  page.on('request', (request) => {
    if (isGeneration(request)) prompts.push((request.postDataJSON() as { prompt: unknown }).prompt);
  });
  await widget.getByRole('textbox').fill(prompt, { timeout });
  await widget.getByRole('button').click({ timeout });
  const arrived = page.waitForResponse((response) => isGeneration(response.request()), { timeout });
  release();
  await arrived;
  return prompts.length === 1 && prompts[0] === prompt;
}

function isGeneration(request: Request): boolean {
  return request.method() === 'POST' && request.url().endsWith('/v1/generations');
}
