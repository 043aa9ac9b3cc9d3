import { html } from 'hono/html';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderNotice } from '../../pages/parts/render-notice.ts';
import { renderPage } from '../../pages/render-page.ts';
import { isolate } from './isolate.ts';
import type { SignInPage } from './open-sign-in-page.ts';

interface Press {
  title: string;
  lead(email: string): string;
  button: string;
  /** Of the account that the link leads to. */
  email: string;
  action: string;
  token: string;
  goOn: string;
}

/**
 * What a link from a mail leads to. Programs that look into mail follow links, so opening one changes nothing: the
 * press does. It names the account, for a link may have been sent on by somebody who would rather see others in theirs.
 */
export function renderPress(page: SignInPage, { title, lead, button, email, action, token, goOn }: Press) {
  const actions = renderButton({ label: button });
  const form = renderForm(page.view, { action, hidden: { token, continue: goOn }, content: '', actions });
  const content = html`${renderSignedIn(page, email)} ${form}`;
  return renderPage(page.view, { title, lead: lead(isolate(email)), width: 'narrow', isBare: true, content });
}

/** A browser has one session: the press ends one that is somebody else's. */
function renderSignedIn({ view, texts }: SignInPage, email: string) {
  if (!view.viewer || view.viewer.email === email) return '';
  return renderNotice({ kind: 'info', content: texts.press.signedInAs(isolate(view.viewer.email)) });
}
