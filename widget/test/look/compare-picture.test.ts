import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../npm/testing/launch-chromium.ts';
import { comparePicture } from './compare-picture.ts';
import { type Look, openLook } from './open-look.ts';
import { openState } from './open-state.ts';
import { photograph } from './photograph.ts';

const view = { language: 'en', width: 360, theme: 'light' } as const;
let look: Look;
let folder: string;
let tab: Page;

/** The widget with a rule more in one of its shadow trees. */
async function photographWith(selector: string, rule: string): Promise<Buffer> {
  const [element] = await tab.locator(selector).all();
  await element!.evaluate((found, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const root = found.getRootNode() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, rule);
  const picture = await photograph(tab);
  await element!.evaluate((found) => {
    const root = found.getRootNode() as ShadowRoot;
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
  });
  return picture;
}

beforeAll(async () => {
  look = await openLook();
  folder = await mkdtemp(join(tmpdir(), 'vignette-look-'));
  tab = await openState(look, 'empty', view);
  await sharp(await photograph(tab))
    .webp({ lossless: true })
    .toFile(join(folder, 'planted.webp'));
});

afterAll(async () => {
  await look.close();
  await rm(folder, { recursive: true });
});

describe('comparePicture', () => {
  it.each([
    ['a button moved by two pixels', '.make', '.make { position: relative; inset-block-start: 2px }'],
    ['a word moved by two pixels', '.shapes', '.shapes label { padding-inline-start: 10px }'],
    ['another accent', '.make', '.make { background: #b0502b !important; transition: none !important }'],
    ['a paler line', '.field', '.field { border-color: #a89e93 !important; transition: none !important }'],
  ])('tells %s', async (_, selector, rule) => {
    expect(await comparePicture('planted', await photographWith(selector, rule), folder)).toMatch(/pixels are unlike/);
  });

  it('lets pass what another build of the browser draws a little otherwise', async () => {
    const browser = await launchChromium(['--font-render-hinting=slight', '--disable-skia-runtime-opts']);
    const other = await openState({ browser, origin: look.origin }, 'empty', view);
    const picture = await photograph(other);
    await browser.close();
    expect(await comparePicture('planted', picture, folder)).toBeUndefined();
  });

  it('misses no baseline', async () => {
    expect(await comparePicture('missing', Buffer.from(''), folder)).toMatch(/no baseline/);
  });
});
