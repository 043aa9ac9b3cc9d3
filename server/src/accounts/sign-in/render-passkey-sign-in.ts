import { html } from 'hono/html';
import { renderButton } from '../../pages/parts/render-button.ts';
import type { SignInPage } from './open-sign-in-page.ts';

/** Comes into sight with the script, where the browser knows passkeys; without, nobody sees it. */
export function renderPasskeySignIn({ texts }: SignInPage, goOn: string) {
  const { signIn, errors } = texts;
  return html`<vignette-passkey-sign-in
    hidden
    data-options="/auth/passkey/generate-authenticate-options"
    data-verify="/auth/passkey/verify-authentication"
    data-continue="${goOn}"
    data-failed="${errors.passkeyFailed}"
    >${renderButton({ label: signIn.withPasskey, kind: 'quiet', type: 'button' })}</vignette-passkey-sign-in
  >`;
}
