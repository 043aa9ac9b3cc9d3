import type { Auth, BetterAuthOptions } from 'better-auth';
import type { BackgroundTasks } from '../create-background-tasks.ts';
import type { coreTables } from './core-tables.ts';
import type { MailAccount } from './create-account-mails.ts';
import type { OwnPlugins } from './create-own-plugins.ts';

export interface LibraryOptions extends BetterAuthOptions {
  user: typeof coreTables.user;
  plugins: OwnPlugins;
}

/** A plugin of a feature above accounts, as far as its caller's types need it. */
export interface AddedPlugin {
  id: string;
  endpoints: object;
}

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer Result,
) => void
  ? Result
  : never;

/** The endpoints of plugins, as `api` has them. */
export type ApiOf<Plugins extends readonly AddedPlugin[]> = Intersection<Plugins[number]['endpoints']>;

/** Accounts as this server runs them, with what plugins of features above add to `api`. */
export interface Authentication<AddedApi = unknown> {
  /** The library's endpoints, for our own pages and verbs. They check no Origin: the page that calls them has. */
  api: Auth<LibraryOptions>['api'] & AddedApi;
  /** Answers a request to `/auth`, wherever it goes: only `createAuthenticationRoutes` calls it. */
  handler(request: Request): Promise<Response>;
  context: Auth<LibraryOptions>['$context'];
  mail: MailAccount;
  background: BackgroundTasks;
  publicUrl: string;
}
