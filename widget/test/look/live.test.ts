import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Look, openLook } from './open-look.ts';
import { openState } from './open-state.ts';
import type { probe } from './probe/probe.ts';
import type { StateName } from './states.ts';

declare const window: Window & { probe: typeof probe };

let look: Look;
let tab: Page;

beforeAll(async () => {
  look = await openLook();
});

afterAll(() => look.close());

afterEach(() => tab.context().close());

async function listen(state: StateName): Promise<string[]> {
  tab = await openState(look, state, { language: 'en', width: 360, theme: 'light' });
  return tab.evaluate(() => window.probe.live.said);
}

/** Sending a request may be over before it is heard of. */
const turns = (said: readonly string[]) => said.filter((words) => words !== 'Sending');

describe('a screen reader', () => {
  it('is told each turn of a picture once', async () => {
    expect(turns(await listen('result'))).toEqual(['Waiting its turn', 'Your picture is ready.']);
  });

  it('is told once that the picture is being drawn, however often more of it is known', async () => {
    expect(turns(await listen('partial'))).toEqual(['Waiting its turn', 'Drawing']);
  });

  it('is told once why there is no picture', async () => {
    const [, failure, ...more] = turns(await listen('failed'));
    expect(failure).toMatch(/^The picture could not be made/);
    expect(more).toEqual([]);
  });

  it('is told once what is missing', async () => {
    expect(await listen('hint')).toEqual(['Write a few words first.']);
  });
});
