import type { Site } from '../../src/sites/site.ts';
import type { CommandInput } from './command.ts';
import { describeSite } from './describe-site.ts';

export function saySite({ options, say }: Pick<CommandInput, 'options' | 'say'>, site: Site): void {
  say(options['json'] ? JSON.stringify(site, null, 2) : describeSite(site));
}

export function saySites({ options, say }: Pick<CommandInput, 'options' | 'say'>, sites: readonly Site[]): void {
  if (options['json']) return say(JSON.stringify(sites, null, 2));
  say(sites.length > 0 ? sites.map(describeSite).join('\n\n') : 'There is no site yet. `site create` makes one.');
}
