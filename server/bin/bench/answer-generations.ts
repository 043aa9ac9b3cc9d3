import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';

/** Takes the place of the server for this one route: no budget lasts for so many pictures. Each ends as cancelled. */
export async function answerGenerations(page: Page, afterMilliseconds = 0): Promise<void> {
  await page.route('**/v1/generations', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await delay(afterMilliseconds);
    const { kind, model, prompt, size } = route.request().postDataJSON() as Record<string, string>;
    const now = new Date().toISOString();
    const times = { createdAt: now, finishedAt: now, updatedAt: now };
    const generation = { id: uuidv7(), kind, model, prompt, size, count: 1, seed: 1, credits: 1, images: [], ...times };
    const headers = { 'access-control-allow-origin': '*' };
    return route.fulfill({ status: 202, headers, json: { ...generation, status: 'cancelled' } });
  });
}
