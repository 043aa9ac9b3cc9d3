import { setTimeout as after } from 'node:timers/promises';
import type { Route } from 'playwright-core';
import { askForPicture } from './ask-for-picture.ts';
import type { Guest } from './guest.ts';
import type { RunningServer } from './run-server.ts';

const silence = 30_000;
const asking = '**/v1/generations';

/** What may happen while a page waits for its picture. */
export const cut = {
  /** The picture is made while nothing reaches the page. */
  async network(guest: Guest, prompt: string): Promise<void> {
    await interrupt(guest, async (route) => {
      await guest.context.setOffline(true);
      await passOn(route);
    });
    await askForPicture(guest, prompt);
    await guest.announcement(/You are offline/).waitFor();
    await after(silence);
    await guest.context.setOffline(false);
  },

  /** Whatever was accepted is on record, and the worker that has just begun with it is dead. */
  async server(guest: Guest, prompt: string, server: RunningServer): Promise<void> {
    await interrupt(guest, (route) => passOn(route, () => server.kill()));
    await askForPicture(guest, prompt);
    await guest.announcement(/The connection was lost/).waitFor();
    await server.restart();
  },
} as const;

/** What is done to the first request for a picture. */
async function interrupt({ page }: Guest, handle: (route: Route) => Promise<void>): Promise<void> {
  let isFirst = true;
  await page.route(asking, async (route) => {
    if (!isFirst || route.request().method() !== 'POST') return route.fallback();
    isFirst = false;
    return handle(route);
  });
}

/** The server answers, whatever the browser's network is like; then something happens, and only then the page knows. */
async function passOn(route: Route, happen = async (): Promise<void> => {}): Promise<void> {
  const response = await route.fetch();
  await happen();
  await route.fulfill({ response });
}
