import type { Page } from 'playwright-core';

export type PageScript = (expression: string) => Promise<unknown>;

/** Evaluates expressions in a page whose content security policy forbids everybody else to, and awaits their promises. */
export async function openPageScript(page: Page): Promise<PageScript> {
  const session = await page.context().newCDPSession(page);
  return async (expression) => {
    const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? expression);
    return answer.result.value;
  };
}
