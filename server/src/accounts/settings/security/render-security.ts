import { html } from 'hono/html';
import type { Content } from '../../../pages/markup.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderSection } from '../../../pages/parts/render-section.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { AccountSession } from '../../session/list-sessions.ts';
import { listAccountSections } from '../list-account-sections.ts';
import type { SettingsPage } from '../open-settings-page.ts';
import type { Passkey } from '../passkeys/list-passkeys.ts';
import { renderPasskeys } from '../passkeys/render-passkeys.ts';
import { settingsStyles } from '../settings-styles.ts';
import { renderSessions } from '../sessions/render-sessions.ts';

interface Guards {
  hasPassword: boolean;
  passkeys: readonly Passkey[];
  sessions: readonly AccountSession[];
}

/** Everything that guards an account, and where it is open. */
export function renderSecurity(page: SettingsPage, { hasPassword, passkeys, sessions }: Guards) {
  const { view, texts } = page;
  return renderPage(view, {
    title: texts.security.title,
    sections: listAccountSections(view),
    styles: settingsStyles,
    content: [
      renderPassword(page, hasPassword),
      renderPasskeys(page, passkeys),
      renderSecondFactor(page),
      renderSessions(page, sessions),
    ],
  });
}

function renderPassword({ texts }: SettingsPage, hasPassword: boolean) {
  const { title, isSet, isNotSet, change, add } = texts.password;
  const label = hasPassword ? change : add;
  const link = renderButtonLink({ label, address: '/account/security/password', kind: 'quiet' });
  return renderSection({ title, lead: hasPassword ? isSet : isNotSet, content: renderActions(link) });
}

function renderActions(link: Content) {
  return html`<div class="actions">${link}</div>`;
}

function renderSecondFactor({ texts, account }: SettingsPage) {
  const { title, isOn, isOff, lead, set, change } = texts.secondFactor;
  const link = renderButtonLink({
    ...{ label: account.hasSecondFactor ? change : set, kind: 'quiet' },
    ...{ description: `${title}: ${account.hasSecondFactor ? change : set}` },
    address: '/account/security/second-factor',
  });
  const state = account.hasSecondFactor ? isOn : `${isOff} ${lead}`;
  return renderSection({ title, lead: state, content: renderActions(link) });
}
