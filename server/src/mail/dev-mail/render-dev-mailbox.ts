import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderEmpty } from '../../pages/parts/render-empty.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPage } from '../../pages/render-page.ts';
import { devMailStyles } from './dev-mail-styles.ts';
import type { DevMail } from './dev-mail.ts';
import { renderMoment } from './render-moment.ts';

interface Mailbox {
  items: readonly DevMail[];
  /** Whose mail is shown; everybody's when nobody is named. */
  to: string | undefined;
}

export function renderDevMailbox(view: PageView, { items, to }: Mailbox) {
  return renderPage(view, {
    title: 'Mail',
    language: 'en',
    lead: 'What would have been sent, newest first. While SMTP_URL is not set, nothing leaves this machine.',
    styles: [devMailStyles],
    content: [renderSearch(view, to), items.length === 0 ? renderNothing(to) : renderItems(items)],
  });
}

function renderSearch(view: PageView, to: string | undefined) {
  const field = { name: 'to', label: 'Address', type: 'search', value: to, isVerbatim: true } as const;
  const show = renderButton({ label: 'Show', kind: 'quiet' });
  return html`<div class="search">
    ${renderForm(view, { action: '/dev/mail', method: 'get', content: renderField(field), actions: show })}
  </div>`;
}

function renderNothing(to: string | undefined) {
  return to === undefined
    ? renderEmpty({ title: 'No mail yet', advice: 'Sign up, or ask for a link: it arrives here.' })
    : renderEmpty({ title: 'No mail to this address', advice: html`<a href="/dev/mail">All mail</a>` });
}

function renderItems(items: readonly DevMail[]) {
  return html`<ul class="links">
    ${items.map(
      ({ id, subject, to, sentAt }) =>
        html`<li>
          <a href="/dev/mail/${id}"><bdi>${subject}</bdi> <span>${to} · ${renderMoment(sentAt)}</span></a>
        </li>`,
    )}
  </ul>`;
}
