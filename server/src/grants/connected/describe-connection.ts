import type { GrantPage } from '../grant-page.ts';
import { nameHosts } from '../name-hosts.ts';
import type { Connection } from './list-connections.ts';

/** Where it is, and since when it may. */
export function describeConnection({ view, texts }: GrantPage, { origins, createdAt }: Connection): string {
  const date = new Intl.DateTimeFormat(view.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(createdAt);
  const since = texts.connected.since(date);
  return origins.length > 0 ? `${nameHosts(view.locale, origins)} · ${since}` : since;
}
