import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page, one line each. It runs in a world of its own, past the page's policy. */
export async function runAxe(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
  await evaluate(axe.source);
  const { result, exceptionDetails } = await evaluate(`axe.run().then(({ violations }) => violations.flatMap(
    ({ id, help, nodes }) => nodes.map(({ target }) => id + ': ' + help + ' at ' + target.flat().join(' ')),
  ))`);
  await session.detach();
  if (exceptionDetails) throw new Error(`axe did not run: ${exceptionDetails.text}`);
  return result.value as string[];
}
