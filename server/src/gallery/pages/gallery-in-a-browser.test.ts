import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inspectPage } from '../../administration/testing/inspect-page.ts';
import { looks } from '../../administration/testing/looks.ts';
import { openBrowserStage } from '../../administration/testing/open-browser-stage.ts';
import { runAxe } from '../../pages/testing/run-axe.ts';
import { succeed } from '../../generation/testing/fake-engine.ts';

type Stage = Awaited<ReturnType<typeof openBrowserStage>>;

let stage: Stage;
let imageIds: string[];

const prompts = [
  'a red fox',
  'x'.repeat(200),
  'ثعلب أحمر في الثلج عند الفجر',
  `A lighthouse in a storm. ${'It goes on and on, '.repeat(8)}`.trim(),
];

beforeAll(async () => {
  stage = await openBrowserStage();
  for (const prompt of prompts) await stage.make(prompt);
  stage.engine.behave(() => ({ state: 'refused', code: 'content_refused', reason: 'No.' }));
  await stage.make('y'.repeat(200));
  stage.engine.behave(succeed);
  await stage.ask('one that waits');
  const images = await stage.services.database
    .selectFrom('images')
    .select('id')
    .where('owner_id', '=', stage.person.id)
    .orderBy('created_at', 'desc')
    .execute();
  imageIds = images.map(({ id }) => id);
});
beforeEach(() => useLanguage('en'));
afterAll(() => stage.close());

async function useLanguage(locale: 'en' | 'ar' | 'de'): Promise<void> {
  const { database } = stage.services;
  await database.updateTable('accounts').set({ locale }).where('id', '=', stage.person.id).execute();
}

const paths: readonly (readonly [string, () => string])[] = [
  ['the gallery', () => '/gallery'],
  ['its end', () => `/gallery?cursor=${Buffer.from(`0 ${imageIds[0]}`).toString('base64url')}`],
  ['a picture', () => `/gallery/${imageIds[3]}`],
  ['a picture with a long prompt', () => `/gallery/${imageIds[0]}`],
  ['a picture whose prompt is one word', () => `/gallery/${imageIds[2]}`],
  ['several to be deleted', () => `/gallery/delete?${imageIds.map((id) => `id=${id}`).join('&')}`],
];

describe('the gallery, in a browser', { timeout: 120_000 }, () => {
  it.each([
    ['ar', looks[0]],
    ['de', looks[1]],
  ] as const)('has nothing wrong on any page (%s)', async (locale, look) => {
    await useLanguage(locale);
    const page = await stage.open(stage.person, '/gallery', look);
    for (const [name, pathOf] of paths) {
      await stage.goTo(page, pathOf());
      expect(await inspectPage(page), name).toEqual([]);
    }
    await page.context().close();
  });

  it('has nothing wrong while it is empty', async () => {
    const empty = await stage.signIn();
    for (const look of looks) {
      const page = await stage.open(empty, '/gallery', look);
      expect(await inspectPage(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('shows pictures under the policy of our pages, in a box that had their colour before', async () => {
    const page = await stage.open(stage.person, '/gallery');
    expect(await page.locator('.thumbnail img').count()).toBe(imageIds.length);
    await page.waitForFunction(
      `[...document.querySelectorAll('.thumbnail img')].every((image) => image.complete && image.naturalWidth > 0)`,
    );
    const [fill] = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.likeness rect')].map((box) => getComputedStyle(box).fill)`,
    );
    const parts = fill?.match(/\d+/g)?.map(Number) ?? [];
    for (const part of parts) expect(Math.abs(part - 136)).toBeLessThan(12);
  });

  it('keeps what is to be deleted in sight, asks, and deletes, without any script', async () => {
    const page = await stage.open(stage.person, '/gallery', { javaScriptEnabled: false });
    await page.getByRole('checkbox', { name: 'Select: a red fox' }).check();
    await page.getByRole('button', { name: 'Delete selected pictures' }).click();
    await page.getByText('Pictures to delete: 1').waitFor();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('status').filter({ hasText: 'Deleted for good.' }).waitFor();
    expect(await page.getByText('a red fox').count()).toBe(0);
  });

  it('deletes one from its own page, behind a question', async () => {
    await stage.make('one to be deleted alone');
    const page = await stage.open(stage.person, '/gallery');
    await page.getByRole('link', { name: 'one to be deleted alone' }).click();
    expect(await page.getByRole('button', { name: 'Delete for good' }).isVisible()).toBe(false);
    await page.getByText('Delete this picture').click();
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('status').filter({ hasText: 'Deleted for good.' }).waitFor();
  });

  it('saves the original', async () => {
    const page = await stage.open(stage.person, `/gallery/${imageIds[0]}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^vignette-[\w-]+\.png$/);
  });
});
