import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderPage } from '../../pages/render-page.ts';
import { devMailStyles } from './dev-mail-styles.ts';
import type { DevMail } from './dev-mail.ts';
import { renderMoment } from './render-moment.ts';

/** One mail as it looks, and as text. Nothing in the frame can run or reach this page; its links open beside it. */
export function renderDevMail(view: PageView, mail: DevMail) {
  return renderPage(view, {
    title: mail.subject,
    heading: html`<bdi lang="${mail.headers['Content-Language'] ?? 'en'}">${mail.subject}</bdi>`,
    language: 'en',
    width: 'wide',
    styles: [devMailStyles],
    lead: html`To ${mail.to}, ${renderMoment(mail.sentAt)}`,
    content: [renderBodies(mail), renderHeaders(mail), html`<p><a href="/dev/mail">All mail</a></p>`],
  });
}

function renderBodies({ html: markup, text }: DevMail) {
  const besides = markup.replace('<head>', '<head><base target="_blank" />');
  return html`<div class="dev-mail">
    <iframe
      title="The mail as it looks"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${besides}"
    ></iframe>
    <pre tabindex="0" role="region" aria-label="The mail as text" dir="auto">${text}</pre>
  </div>`;
}

function renderHeaders({ template, headers }: DevMail) {
  const rows = Object.entries({ Template: template, ...headers }).map(
    ([name, value]) => html`<dt>${name}</dt><dd><code>${value}</code></dd>`,
  );
  return html`<dl class="dev-mail-headers">${rows}</dl>`;
}
