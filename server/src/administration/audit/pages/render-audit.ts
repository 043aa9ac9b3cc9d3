import { html } from 'hono/html';
import { listAccountSections } from '../../../accounts/settings/list-account-sections.ts';
import type { Content } from '../../../pages/markup.ts';
import type { PageView } from '../../../pages/page-view.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderEmpty } from '../../../pages/parts/render-empty.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { OwnEntry } from '../list-own-entries.ts';
import { auditStyles } from './audit-styles.ts';
import { auditTextsByLocale } from './texts/audit-texts-by-locale.ts';

interface AuditPage {
  items: readonly OwnEntry[];
  nextCursor: string | null;
}

/** `/account/audit`: what operators looked at or did of an account's, and why. */
export function renderAudit(view: PageView, { items, nextCursor }: AuditPage) {
  const { title, lead, empty, olderEntries } = auditTextsByLocale[view.locale];
  const address = `/account/audit?${new URLSearchParams({ cursor: nextCursor ?? '' }).toString()}`;
  return renderPage(view, {
    ...{ title, lead, styles: [auditStyles], sections: listAccountSections(view) },
    content: [
      items.length === 0 ? renderEmpty(empty) : renderEntries(view, items),
      nextCursor === null ? '' : renderButtonLink({ label: olderEntries, address, kind: 'quiet' }),
    ],
  });
}

function renderEntries(view: PageView, items: readonly OwnEntry[]) {
  return html`<ol class="entries">
    ${items.map((entry) => renderEntry(view, entry))}
  </ol>`;
}

function renderEntry({ locale }: PageView, entry: OwnEntry) {
  const texts = auditTextsByLocale[locale];
  const moment = new Intl.DateTimeFormat(locale, {
    ...{ timeZone: 'UTC', timeZoneName: 'short' },
    ...{ year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  });
  return html`<li>
    <h2>${texts.actions[entry.action]}</h2>
    <p class="moment">
      <time datetime="${entry.createdAt.toISOString()}">${moment.format(entry.createdAt)}</time>
    </p>
    <dl>
      ${describeSubject(locale, entry)}
      <dt>${texts.reason}</dt>
      <dd dir="auto">${entry.reason}</dd>
    </dl>
  </li>`;
}

function describeSubject(locale: PageView['locale'], { action, prompt, site }: OwnEntry): Content {
  const texts = auditTextsByLocale[locale];
  if (action === 'look') {
    return html`<dt>${texts.picture}</dt>
      <dd dir="auto" class="prompt">${prompt ?? texts.pictureGone}</dd>`;
  }
  if (site === null) return '';
  return html`<dt>${texts.site}</dt>
    <dd><bdi>${site}</bdi></dd>`;
}
