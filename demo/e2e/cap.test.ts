import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { createSite } from './support/create-site.ts';
import type { Generator } from './support/generator.ts';
import { journey } from './support/journey.ts';
import { allow, openSignIn, untilSignedIn } from './support/sign-in.ts';
import { inventAddress, signUp } from './support/sign-up.ts';

/** As in a window of its own, a page then knows whether anybody is looking at it. */
async function noticeFocus(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}

/** Where the widget's complaint leads to, in a tab beside it. */
async function followComplaint({ page, element }: Generator): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await element.getByRole('link', { name: 'Allow this site more' }).click();
  return opening;
}

async function allowADay(page: Page, credits: number): Promise<void> {
  await page.getByLabel('Credits a day').fill(String(credits));
}

async function raise(connection: Page): Promise<void> {
  // The site that one came from.
  await connection.getByRole('heading', { name: 'Small', level: 1 }).waitFor();
  await connection.getByText('1 of 1 credits today').waitFor();
  await allowADay(connection, 3);
  await connection.getByRole('button', { name: 'Save limits' }).click();
  await connection.getByText('The limits are changed.').waitFor();
}

async function disconnect(connection: Page): Promise<void> {
  await connection.bringToFront();
  await connection.locator('summary', { hasText: 'Small' }).click();
  await connection.getByRole('button', { name: 'Disconnect', exact: true }).click();
  await connection.getByText('is disconnected.').waitFor();
}

describe('what an account allows a site', () => {
  journey(
    'is refused once it is used up, with the way to raise it, counts at once, and ends where it is taken back',
    async ({ brake, invite, vignette }) => {
      const visitor = await invite();
      const generator = await visitor.open(`${vignette.demo}/`);
      await noticeFocus(generator.page);
      await generator.changeSite(await createSite(vignette, 0));
      await generator.prompt.focus();
      const popup = await openSignIn(generator);
      await signUp(popup, vignette, inventAddress());
      await allowADay(popup, 1);
      await allow(popup);
      await untilSignedIn(generator);

      await generator.make('an owl by a river');
      await generator.picture('an owl by a river').waitFor();
      await generator.make('a snail in a garden');
      await generator.notice('What you allowed this site to use is used up. Nothing was charged.').waitFor();
      const connection = await followComplaint(generator);
      await raise(connection);
      await generator.page.bringToFront();
      await generator.announcement('You have allowed more: you can go on.').waitFor();
      await generator.makeButton.first().click();
      await generator.picture('a snail in a garden').waitFor();

      const held = await brake('ending');
      await generator.make('a whale at dawn');
      await held.untilHolding();
      // Nobody looks at the widget, which hears of it by its stream.
      await disconnect(connection);
      await generator.notice('You are not signed in here any more.').waitFor();
      await generator.drawing.waitFor({ state: 'detached' });
      await generator.element.getByText('Free today: none left').waitFor();
    },
  );
});
