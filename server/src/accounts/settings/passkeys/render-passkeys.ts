import { html } from 'hono/html';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderList } from '../../../pages/parts/render-list.ts';
import { renderSection } from '../../../pages/parts/render-section.ts';
import { formatDay } from '../format-day.ts';
import type { SettingsPage } from '../open-settings-page.ts';
import type { Passkey } from './list-passkeys.ts';

/** The passkeys of an account, each leading to where it is renamed or removed. */
export function renderPasskeys(page: SettingsPage, passkeys: readonly Passkey[]) {
  const { title, lead, none, add } = page.texts.passkeys;
  const list = passkeys.length === 0 ? html`<p>${none}</p>` : renderList(passkeys.map((each) => describe(page, each)));
  const link = renderButtonLink({ label: add, address: '/account/security/passkeys/new', kind: 'quiet' });
  return renderSection({
    title,
    lead,
    content: html`${list}
      <div class="actions">${link}</div>`,
  });
}

function describe({ view, texts }: SettingsPage, { id, name, createdAt }: Passkey) {
  const { unnamed, added, edit, editNamed } = texts.passkeys;
  const title = name || unnamed;
  return {
    title: html`<bdi>${title}</bdi>`,
    ...(createdAt && { details: added(formatDay(view.locale, createdAt)) }),
    actions: renderButtonLink({
      ...{ label: edit, description: editNamed(title), kind: 'quiet' },
      address: `/account/security/passkeys/${id}`,
    }),
  };
}
