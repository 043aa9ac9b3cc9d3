import { Scope } from '@vignette/server/contract';
import { registerApp } from '../../src/grants/oauth/register-app.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

export const appCreate: Command = {
  name: 'app create',
  usage: '<name> --redirect <address> [--redirect …] [--scope <scope> …]',
  about: 'Register an app that accounts may allow to use them, such as the extension. Prints its client id.',
  options: { redirect: { type: 'string', multiple: true }, scope: { type: 'string', multiple: true } },
  async run({ words, options, variables, say }) {
    const name = words.join(' ');
    if (name === '') throw new UsageError('An app needs a name.');
    const redirects = readTexts(options['redirect']);
    if (redirects.length === 0) throw new UsageError('An app needs at least one --redirect.');
    const scopes = readTexts(options['scope']).map(readScope);
    const app = { name, redirects, scopes: scopes.length > 0 ? scopes : [...Scope.options] };
    say(await withDatabase(variables, (dependencies) => registerApp(dependencies, app)));
  },
};

function readTexts(value: string | boolean | (string | boolean)[] | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function readScope(text: string): Scope {
  const scope = Scope.safeParse(text);
  if (!scope.success) throw new UsageError(`--scope is one of ${Scope.options.join(', ')}.`);
  return scope.data;
}
