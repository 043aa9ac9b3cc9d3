import { runOperatorCommand } from './run-operator-command.ts';
import type { VignettePlace } from './start-vignette.ts';

/** Makes a site, for the demo's pages if no other, that gives away this many credits a day; resolves with its key. */
export async function createSite(
  vignette: VignettePlace & { demo: string },
  dailyCredits: number,
  origin = vignette.demo,
): Promise<string> {
  const budgets = ['--daily', '--visitor-daily', '--network-daily'].flatMap((name) => [name, String(dailyCredits)]);
  const words = ['site', 'create', '--name', 'Small', '--origin', origin, '--json', ...budgets];
  return (JSON.parse(await runOperatorCommand(vignette, words)) as { key: string }).key;
}
