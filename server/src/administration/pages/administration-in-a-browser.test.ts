import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectPage } from '../testing/inspect-page.ts';
import { looks } from '../testing/looks.ts';
import { openBrowserStage } from '../testing/open-browser-stage.ts';

type Stage = Awaited<ReturnType<typeof openBrowserStage>>;

let stage: Stage;
let generationId: string;

beforeAll(async () => {
  stage = await openBrowserStage();
  ({ id: generationId } = await stage.make(
    `a fox ${'and a very long word: '.repeat(8)}${'x'.repeat(180)}`.slice(0, 200),
  ));
  await stage.ask('one that waits');
  const reason = `Somebody complained. ${'Aufmerksamkeitsdefizit'.repeat(20)}`.slice(0, 500);
  await stage.operator.post(`/admin/generations/${generationId}/look`, { reason });
});
afterAll(() => stage.close());

const paths: readonly (readonly [string, () => string])[] = [
  ['accounts', () => '/admin'],
  ['a search without a result', () => '/admin?search=nobody%40mail.example'],
  ['an account', () => `/admin/accounts/${stage.person.id}`],
  ['sites', () => '/admin/sites'],
  ['a site', () => `/admin/sites/${stage.site.id}`],
  ['jobs', () => '/admin/jobs'],
  ['holds', () => '/admin/holds'],
  ['the ledger', () => '/admin/ledger'],
  ['a generation', () => `/admin/generations/${generationId}`],
];

describe('the administration, in a browser', { timeout: 120_000 }, () => {
  it.each(looks)('has nothing wrong on any page ($colorScheme, $viewport.width)', async (look) => {
    const page = await stage.open(stage.operator, '/admin', look);
    for (const [name, pathOf] of paths) {
      await stage.goTo(page, pathOf());
      expect(await inspectPage(page), name).toEqual([]);
    }
    await page.context().close();
  });

  it.each(looks)(
    'asks for a reason, says what is wrong with it, then shows ($colorScheme, $viewport.width)',
    async (look) => {
      const page = await stage.open(stage.operator, `/admin/generations/${generationId}`, look);
      await page.getByLabel('Reason').fill('          short');
      await page.getByRole('button', { name: 'Write it down and look' }).click();
      await page.getByRole('alert').waitFor();
      expect(await inspectPage(page)).toEqual([]);
      await page.getByLabel('Reason').fill('Somebody complained about it.');
      await page.getByRole('button', { name: 'Write it down and look' }).click();
      await page.getByRole('img', { name: 'Picture 1' }).waitFor();
      expect(await page.evaluate('document.querySelector(".seen img").naturalWidth')).toBe(64);
      expect(await inspectPage(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('verifies the ledger when asked', async () => {
    const page = await stage.open(stage.operator, '/admin/ledger');
    await page.getByRole('button', { name: 'Verify the ledger' }).click();
    await page.getByText('The ledger is clean.').waitFor();
    expect(await inspectPage(page)).toEqual([]);
  });

  it('suspends an account and opens it again, with a word on each', async () => {
    const other = await stage.signIn();
    const page = await stage.open(stage.operator, `/admin/accounts/${other.id}`);
    for (const [verb, word] of [
      ['Suspend', 'The account is suspended.'],
      ['Resume', 'The account is open again.'],
    ] as const) {
      await page.getByLabel('Reason').fill('It is only a test of this form.');
      await page.getByRole('button', { name: verb }).click();
      await page.getByText(word).waitFor();
      expect(await inspectPage(page)).toEqual([]);
    }
  });
});

describe('/account/audit, in a browser', () => {
  it.each(['en', 'ar', 'ja'] as const)('has nothing wrong in %s', async (locale) => {
    const { database } = stage.services;
    await database.updateTable('accounts').set({ locale }).where('id', '=', stage.person.id).execute();
    const empty = await stage.signIn({ locale });
    const [narrow, wide] = looks;
    for (const [browser, look] of [
      [stage.person, narrow],
      [empty, wide],
    ] as const) {
      const page = await stage.open(browser, '/account/audit', look);
      expect(await inspectPage(page)).toEqual([]);
      await page.context().close();
    }
  });
});
