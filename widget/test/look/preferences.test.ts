import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findForcedColorFaults } from './find-forced-color-faults.ts';
import { type Look, openLook } from './open-look.ts';
import { openState } from './open-state.ts';
import type { probe } from './probe/probe.ts';

declare const window: Window & { probe: typeof probe };

const view = { language: 'en', width: 360, theme: 'light' } as const;
let look: Look;
let tab: Page | undefined;

beforeAll(async () => {
  look = await openLook();
});

afterAll(() => look.close());

afterEach(() => tab?.context().close());

describe('for who wants less motion', () => {
  it.each(['partial', 'history', 'viewer'] as const)('nothing moves in the state %s', async (state) => {
    tab = await openState(look, state, view, { reducedMotion: 'reduce' });
    expect(await tab.evaluate(() => window.probe.motion.seen)).toEqual([]);
  });

  it('something moves for the others, and that is seen', async () => {
    tab = await openState(look, 'running', view);
    expect(await tab.evaluate(() => window.probe.motion.seen.join())).toContain('drift');
  });
});

describe('with forced colours', () => {
  it.each(['models', 'edit', 'buttonOpen'] as const)(
    'controls and choices can be told in the state %s',
    async (state) => {
      expect(await findForcedColorFaults(look, state, view)).toEqual([]);
    },
  );
});
