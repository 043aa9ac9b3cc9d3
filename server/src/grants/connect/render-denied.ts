import { renderPage } from '../../pages/render-page.ts';
import type { GrantPage } from '../grant-page.ts';
import { isolate } from '../name-hosts.ts';
import { type Messenger, renderMessenger } from './render-messenger.ts';

/** After a no. */
export function renderDenied({ view, texts }: GrantPage, messenger: Messenger) {
  const { title, lead } = texts.connect.denied;
  return renderPage(view, {
    title,
    lead: lead(isolate(messenger.client.name)),
    width: 'narrow',
    isBare: true,
    content: renderMessenger(messenger, ''),
    elements: ['connect-return'],
  });
}
