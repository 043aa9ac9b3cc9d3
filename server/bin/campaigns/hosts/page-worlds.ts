import type { CDPSession, Page } from 'playwright-core';

export interface PageWorlds {
  session: CDPSession;
  /** As a script of the page, among whatever the page has done to its globals; not even a policy forbids it. */
  within(expression: string): Promise<unknown>;
  /** With the same document, but untouched globals. */
  apart(expression: string): Promise<unknown>;
}

/** Evaluates expressions in a page and awaits their promises, whatever the page is like. */
export async function openPageWorlds(page: Page): Promise<PageWorlds> {
  const session = await page.context().newCDPSession(page);
  const evaluate = async (expression: string, contextId?: number) => {
    const place = contextId === undefined ? {} : { contextId };
    const options = { expression, awaitPromise: true, returnByValue: true, ...place };
    const { result, exceptionDetails: details } = await session.send('Runtime.evaluate', options);
    if (details) throw new Error(details.exception?.description ?? expression);
    return result.value as unknown;
  };
  return {
    session,
    within: (expression) => evaluate(expression),
    async apart(expression) {
      const { frameTree } = await session.send('Page.getFrameTree');
      const world = { frameId: frameTree.frame.id, worldName: 'apart' };
      const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
      return evaluate(expression, executionContextId);
    },
  };
}
