import type { Locator, Page } from 'playwright-core';
import type { Generator } from './generator.ts';

function signInButton({ element }: Generator): Locator {
  return element.getByRole('button', { name: 'Sign in', exact: true });
}

/** What opens at a press on “Sign in”. */
export async function openSignIn(generator: Generator): Promise<Page> {
  const opening = generator.page.waitForEvent('popup');
  await signInButton(generator).click();
  return opening;
}

/** Where our window still reaches the page that opened it: it closes by itself. */
export async function allow(popup: Page): Promise<void> {
  const closing = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Allow', exact: true }).click();
  await closing;
}

/** Where it does not: it shows a code, and the person types that into the widget. */
export async function allowByCode(popup: Page, generator: Generator): Promise<void> {
  await popup.getByRole('button', { name: 'Allow', exact: true }).click();
  await popup.locator('code').first().waitFor();
  const groups = await popup.locator('code').allInnerTexts();
  const field = generator.element.getByRole('textbox', { name: 'Code' });
  await field.fill(groups.join(' '));
  await field.press('Enter');
}

export async function untilSignedIn({ element }: Generator, name = 'Robin'): Promise<void> {
  await element.getByRole('button', { name: `Account: ${name}` }).waitFor();
}
