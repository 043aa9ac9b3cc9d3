import type { VignettePlace } from './start-vignette.ts';
import { runOperatorCommand } from './run-operator-command.ts';
import type { Visitor } from './journey.ts';

/**
 * Makes a site of its own with this many credits a day, and shows it to the visitor in place of the demo's: the same
 * pages with another site key.
 */
export async function inviteToSite(
  visitor: Visitor,
  vignette: VignettePlace & { demo: string },
  dailyCredits: number,
): Promise<void> {
  const budgets = ['--daily', '--visitor-daily', '--network-daily'].flatMap((name) => [name, String(dailyCredits)]);
  const words = ['site', 'create', '--name', 'Small', '--origin', vignette.demo, '--json', ...budgets];
  const { key } = JSON.parse(await runOperatorCommand(vignette, words)) as { key: string };
  await visitor.context.route(`${vignette.demo}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('site_demo', key) });
  });
}
