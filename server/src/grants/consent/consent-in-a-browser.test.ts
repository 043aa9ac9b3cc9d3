import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectPage } from '../../administration/testing/inspect-page.ts';
import { looks } from '../../administration/testing/looks.ts';
import { openBrowserStage } from '../../administration/testing/open-browser-stage.ts';
import type { SignedInBrowser } from '../../app/testing/open-test-app.ts';
import { type Locale, locales } from '../../language/locale.ts';
import { addApp, addSite, type TestClient } from '../testing/add-client.ts';
import { authorizeAddress, connectAddress, createAttempt, visit } from '../testing/oauth-flow.ts';

let stage: Awaited<ReturnType<typeof openBrowserStage>>;
let person: SignedInBrowser;

beforeAll(async () => {
  stage = await openBrowserStage();
  person = await stage.signIn({ email: 'ada.lovelace@mail.example' });
});
afterAll(() => stage.close());

/** As the widget opens it. */
const popup = { viewport: { width: 480, height: 720 } };

async function openConsent(path: string, locale: Locale, look: Parameters<typeof stage.open>[2]) {
  const { database } = stage.services;
  await database.updateTable('accounts').set({ locale }).where('id', '=', person.id).execute();
  const { address } = await visit(person, path);
  return stage.open(person, address.pathname + address.search, look);
}

const askedBySite = (site: TestClient) => connectAddress(site, createAttempt());
const longName = 'The very long name of a magazine about lighthouses '.repeat(2).trim();

const questions: readonly (readonly [string, () => Promise<string>])[] = [
  ['for a site', async () => askedBySite(await addSite(stage.services))],
  ['for a site with a long name', async () => askedBySite(await addSite(stage.services, { name: longName }))],
  ['for an app', async () => authorizeAddress(await addApp(stage.services), createAttempt())],
];

/** One for each look. */
const languages = ['en', 'ar', 'de', 'ja'] as const;

describe('the consent page, in a browser', () => {
  it.each(questions)('has nothing wrong: %s', async (_, ask) => {
    const path = await ask();
    for (const [index, locale] of languages.entries()) {
      const page = await openConsent(path, locale, looks[index]);
      await page.locator('button[value=allow]').waitFor();
      expect(await inspectPage(page), locale).toEqual([]);
      await page.context().close();
    }
  });

  it('shows both answers without scrolling in the window of a widget, in every language', async () => {
    const path = askedBySite(await addSite(stage.services, { host: 'www.magazine.example' }));
    const bottoms: Partial<Record<Locale, number>> = {};
    for (const locale of locales) {
      const page = await openConsent(path, locale, popup);
      const box = await page.locator('button[value=deny]').boundingBox();
      bottoms[locale] = (box?.y ?? Infinity) + (box?.height ?? 0);
      await page.context().close();
    }
    expect(Object.entries(bottoms).filter(([, bottom]) => bottom > popup.viewport.height)).toEqual([]);
  });
});
