import type { Page } from 'playwright-core';
import type { HostPage } from './host-page.ts';

const sayViolations = `document.addEventListener('securitypolicyviolation', (event) =>
  console.debug('violation of ' + event.effectiveDirective + ' by ' + event.blockedURI + ' ' + event.sample))`;

/** Collects what goes wrong without anybody seeing it: errors at the console, rejections, violations of the policy. */
export async function listenToPage(page: Page, { noise }: HostPage): Promise<string[]> {
  const heard: string[] = [];
  const hear = (sentence: string) => {
    if (!noise?.test(sentence)) heard.push(sentence);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') hear(`console: ${message.text()}`);
    if (message.text().startsWith('violation of')) hear(message.text());
  });
  page.on('pageerror', (error) => hear(`uncaught: ${error.message.split('\n')[0]}`));
  await page.addInitScript({ content: sayViolations });
  return heard;
}
