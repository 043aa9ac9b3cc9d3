import type { Page } from 'playwright-core';
import { Generator } from './generator.ts';

/** Goes to the page and brings the widget into view, as somebody would who wants to use it. */
export async function openGenerator(page: Page, url: string): Promise<Generator> {
  await page.goto(url);
  const generator = new Generator(page);
  await generator.element.scrollIntoViewIfNeeded();
  return generator;
}
