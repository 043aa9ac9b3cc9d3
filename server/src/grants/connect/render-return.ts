import { html } from 'hono/html';
import { renderNotice } from '../../pages/parts/render-notice.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { GrantPage } from '../grant-page.ts';
import { isolate, nameHosts } from '../name-hosts.ts';
import { connectStyles } from './connect-styles.ts';
import { type Messenger, renderMessenger } from './render-messenger.ts';
import { splitTypedCode } from './typed-code.ts';

interface Return extends Messenger {
  typed: string;
}

/** After a yes: the code to type, which a script hides as long as the window that opened this one may still answer. */
export function renderReturn(page: GrantPage, { typed, ...messenger }: Return) {
  const { returning, typing, finished } = page.texts.connect;
  const parts = html`<p data-part="waiting" hidden>${returning(isolate(messenger.client.name))}</p>
    <div data-part="typing">${renderTyping(page, messenger, typed)}</div>
    <p data-part="finished" role="status" hidden>${finished}</p>`;
  return renderPage(page.view, {
    title: typing.title,
    width: 'narrow',
    isBare: true,
    content: renderMessenger(messenger, parts),
    elements: ['connect-return'],
    styles: [connectStyles],
  });
}

function renderTyping({ view, texts }: GrantPage, { client }: Messenger, typed: string) {
  const { typing } = texts.connect;
  const [first, second] = splitTypedCode(typed);
  return html`<p class="lead">${typing.lead(isolate(client.name), nameHosts(view.locale, client.origins))}</p>
    <p class="typed-code" dir="ltr">
      <span class="unseen">${typing.code}: </span><code>${first}</code><span class="gap"> </span><code>${second}</code>
    </p>
    <p class="minutes">${typing.minutes}</p>
    ${renderNotice({ kind: 'info', content: typing.warning })}`;
}
