import type { ConnectMessage } from '@vignette/server/contract';
import { html } from 'hono/html';
import type { Content } from '../../pages/markup.ts';
import type { Client } from '../oauth/client.ts';

export interface Messenger {
  client: Client;
  message: ConnectMessage;
}

/** With a script it tells the page that opened the window, where that is one of the site's; what it shows is the rest. */
export function renderMessenger({ client, message }: Messenger, content: Content) {
  return html`<vignette-connect-return
    data-message="${JSON.stringify(message)}"
    data-origins="${JSON.stringify(client.origins)}"
    >${content}</vignette-connect-return
  >`;
}
