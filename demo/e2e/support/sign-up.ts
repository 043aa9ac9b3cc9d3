import type { Page } from 'playwright-core';
import { readMail } from './read-mail.ts';
import type { VignettePlace } from './start-vignette.ts';

type Vignette = VignettePlace & { server: string };

let count = 0;

/** One that nobody has. */
export function inventAddress(): string {
  return `robin.${Date.now()}.${count++}@example.com`;
}

/** From the sign-in page on to whatever comes after it, with the mail read in another tab, as people do. */
export async function signUp(page: Page, vignette: Vignette, email: string): Promise<void> {
  await page.getByRole('link', { name: 'Sign up' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Name').fill('Robin');
  await page.getByLabel('Month').selectOption('March');
  await page.getByLabel('Year').fill('1990');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  await confirmAddress(page, vignette, email);
  await page.getByText('I have done it: continue').click();
}

async function confirmAddress(page: Page, vignette: Vignette, email: string): Promise<void> {
  const { text } = await readMail(vignette, { to: email, template: 'verify-address' });
  const tab = await page.context().newPage();
  await tab.goto(/https?:\/\/\S+/.exec(text)?.[0] ?? '');
  await tab.getByRole('button', { name: 'Confirm and go on' }).click();
  // Closed on its way to where it goes on, a tab may never be gone.
  await tab.waitForURL(({ pathname }) => pathname !== '/verify-address');
  await tab.close();
}
