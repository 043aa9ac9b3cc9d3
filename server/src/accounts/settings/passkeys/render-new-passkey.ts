import { html } from 'hono/html';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { SettingsPage } from '../open-settings-page.ts';

/** Where a passkey is made: by the browser, so this needs its script. The button works as soon as that is there. */
export function renderNewPasskey({ view, texts, account }: SettingsPage) {
  const { add, addLead, needs, failed } = texts.passkeys;
  const query = new URLSearchParams({ name: account.email });
  return renderPage(view, {
    ...{ title: add, lead: addLead, width: 'narrow', elements: ['passkeys'] },
    content: html`<vignette-passkey-adding
      data-options="/auth/passkey/generate-register-options?${query}"
        data-verify="/auth/passkey/verify-registration"
        data-continue="/account/security/passkeys/"
        data-failed="${failed}"
      >
        <div class="form">
          <fieldset class="actions" disabled>
            ${renderButton({ label: add, type: 'button' })}
            ${renderButtonLink({ label: view.texts.kit.cancel, address: '/account/security', kind: 'quiet' })}
          </fieldset>
          <p class="hint">${needs}</p>
        </div>
      </vignette-passkey-adding>`,
  });
}
