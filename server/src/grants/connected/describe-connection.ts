import { html } from 'hono/html';
import type { GrantPage } from '../grant-page.ts';
import { nameHosts } from '../name-hosts.ts';
import type { Connection } from './list-connections.ts';

/** Where it is, and since when it may. */
export function describeConnection({ view, texts }: GrantPage, { origins, createdAt }: Connection) {
  const date = new Intl.DateTimeFormat(view.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(createdAt);
  const hosts = origins.length > 0 ? html`${nameHosts(view.locale, origins)}<br />` : '';
  return html`${hosts}${texts.connected.since(date)}`;
}
