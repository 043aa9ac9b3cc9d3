import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { createSite } from './support/create-site.ts';
import type { Generator } from './support/generator.ts';
import { journey } from './support/journey.ts';
import { queryDatabase } from './support/query-database.ts';
import { readPayment } from './support/read-payment.ts';
import { allow, allowByCode, openSignIn, untilSignedIn } from './support/sign-in.ts';
import { inventAddress, signUp } from './support/sign-up.ts';
import type { VignettePlace } from './support/start-vignette.ts';
import { untilStatus } from './support/until-status.ts';

type Vignette = VignettePlace & { server: string; demo: string };

async function keepPicture(generator: Generator): Promise<void> {
  const keep = generator.element.getByRole('button', { name: 'Keep this picture in your account' });
  await keep.click();
  await keep.waitFor({ state: 'detached' });
}

async function expectInGallery({ page }: Generator, { server }: Vignette, prompt: string): Promise<void> {
  const gallery = await page.context().newPage();
  await gallery.goto(`${server}/gallery`);
  await gallery.getByRole('link', { name: prompt }).first().waitFor();
}

/** Addresses of our server that got a cookie from a page of somebody else. */
function watchCookies(page: Page, { server }: Vignette): string[] {
  const sent: string[] = [];
  page.on('requestfinished', async (request) => {
    if (request.isNavigationRequest() || request.frame().page() !== page) return;
    const { cookie } = await request.allHeaders();
    if (cookie !== undefined && request.url().startsWith(server)) sent.push(request.url());
  });
  return sent;
}

describe('an account, made from somebody’s page', () => {
  journey(
    'takes the visitor’s picture along, and the gallery has it; no cookie is sent',
    async ({ invite, vignette }) => {
      const prompt = 'a red fox by a lake';
      const visitor = await invite();
      const generator = await visitor.open(`${vignette.demo}/`);
      const cookies = watchCookies(generator.page, vignette);
      await generator.make(prompt);
      await generator.picture(prompt).waitFor();
      const popup = await openSignIn(generator);
      await signUp(popup, vignette, inventAddress());
      await allow(popup);
      await untilSignedIn(generator);
      await keepPicture(generator);
      await expectInGallery(generator, vignette, prompt);
      expect(await readPayment(vignette.databaseUrl, prompt)).toEqual(['hold', 'settle']);
      expect(cookies).toEqual([]);
    },
  );

  journey('comes by a code where the page cuts its windows off', async ({ invite, pageOfSomebody, vignette }) => {
    const prompt = 'a hare in a meadow';
    const siteKey = await createSite(vignette, 10, pageOfSomebody.origin);
    pageOfSomebody.show(
      `<script src="${vignette.server}/embed/vignette.js" async></script>
      <vignette-generator site-key="${siteKey}"></vignette-generator>`,
      { 'cross-origin-opener-policy': 'same-origin' },
    );
    const visitor = await invite();
    const generator = await visitor.open(`${pageOfSomebody.origin}/`);
    await generator.make(prompt);
    await generator.picture(prompt).waitFor();
    const popup = await openSignIn(generator);
    await signUp(popup, vignette, inventAddress());
    await allowByCode(popup, generator);
    await untilSignedIn(generator);
    await keepPicture(generator);
    await expectInGallery(generator, vignette, prompt);
  });

  journey('comes by a link where windows are blocked', async ({ invite, vignette }) => {
    const prompt = 'a lighthouse at dusk';
    const visitor = await invite();
    // What a page gets whose window was blocked.
    await visitor.context.addInitScript(() => (window.open = () => null));
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.make(prompt);
    await generator.picture(prompt).waitFor();
    await generator.element.getByRole('button', { name: 'Sign in', exact: true }).click();
    const opening = visitor.context.waitForEvent('page');
    await generator.element.getByRole('link', { name: 'Open it to sign in' }).click();
    const tab = await opening;
    await signUp(tab, vignette, inventAddress());
    await allow(tab);
    await untilSignedIn(generator);
    await keepPicture(generator);
    await expectInGallery(generator, vignette, prompt);
  });

  journey('pays where the site does not, and finds the picture after a reload', async ({ brake, invite, vignette }) => {
    const prompt = 'a windmill in spring';
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.changeSite(await createSite(vignette, 0));
    // A first touch makes the visitor known.
    await generator.prompt.focus();
    const popup = await openSignIn(generator);
    await signUp(popup, vignette, inventAddress());
    await allow(popup);
    await untilSignedIn(generator);
    const held = await brake('ending');
    await generator.make(prompt);
    await held.untilHolding();
    await generator.reload();
    await held.release();
    await untilStatus(vignette.databaseUrl, prompt, 'succeeded');
    expect(await readPayer(vignette.databaseUrl, prompt)).toEqual(['account']);
    await expectInGallery(generator, vignette, prompt);
    expect(await readPayment(vignette.databaseUrl, prompt)).toEqual(['hold', 'settle']);
  });
});

async function readPayer(databaseUrl: string, prompt: string): Promise<string[]> {
  const statement = `select paid_by from holds join generations on generations.id = generation_id where prompt = $1`;
  const rows = await queryDatabase<{ paid_by: string }>(databaseUrl, statement, [prompt]);
  return rows.map((row) => row.paid_by);
}
