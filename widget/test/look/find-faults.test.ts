import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';
import { type Look, openLook } from './open-look.ts';
import { openState } from './open-state.ts';

let look: Look;
let tab: Page;

/** Changes what `selector` finds, and says what is found to be wrong then. */
async function faultsAfter(selector: string, change: (element: HTMLElement | SVGElement) => void): Promise<string> {
  await tab.locator(selector).first().evaluate(change);
  return (await findFaults(tab, 'ar')).join('\n');
}

beforeAll(async () => {
  look = await openLook();
});

afterAll(() => look.close());

beforeEach(async () => {
  tab = await openState(look, 'result', { language: 'ar', width: 360, theme: 'light' });
});

afterEach(() => tab.context().close());

describe('findFaults', () => {
  it('finds what is too small to be hit', async () => {
    expect(await faultsAfter('.ask', (one) => (one.style.minBlockSize = one.style.blockSize = '30px'))).toMatch(
      /is only \d+ by 30/,
    );
  });

  it('finds what lies on something else', async () => {
    expect(await faultsAfter('.ask', (one) => (one.style.marginInlineStart = '-60px'))).toContain('lies on');
  });

  it('finds words that are cut off', async () => {
    const faults = await faultsAfter('.caption', (one) =>
      Object.assign(one.style, { overflow: 'hidden', blockSize: '9px' }),
    );
    expect(faults).toContain('is cut off');
  });

  it('finds what is too wide for the page', async () => {
    const faults = await faultsAfter('.actions', (one) => (one.style.inlineSize = '600px'));
    expect(faults).toMatch(/px wider than its window[^]*stands outside/);
  });

  it('finds what is not mirrored', async () => {
    expect(await faultsAfter('.actions', (one) => (one.style.direction = 'ltr'))).toContain('is not mirrored');
  });

  it('finds what has no name', async () => {
    const faults = await faultsAfter('.ask', (one) =>
      ['aria-label', 'title'].forEach((name) => one.removeAttribute(name)),
    );
    expect(faults).toMatch(/a button has no name[^]*axe: button-name/);
  });

  it('finds what is still in English', async () => {
    expect(await faultsAfter('.ask', (one) => (one.ariaLabel = 'Delete'))).toContain('“Delete” is English');
  });

  it('finds what is too pale to be read', async () => {
    const english = await openState(look, 'result', { language: 'en', width: 360, theme: 'light' });
    await english.locator('.caption').evaluate((one) => (one.style.color = '#ccc'));
    expect((await findFaults(english, 'en')).join('\n')).toContain('axe: color-contrast');
    await english.context().close();
  });
});
