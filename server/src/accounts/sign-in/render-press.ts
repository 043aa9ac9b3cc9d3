import { renderButton } from '../../pages/parts/render-button.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { SignInPage } from './open-sign-in-page.ts';

interface Press {
  title: string;
  lead: string;
  button: string;
  action: string;
  token: string;
  goOn: string;
}

/**
 * What a link from a mail leads to. Programs that look into mail follow links, so opening one changes nothing: the
 * press does.
 */
export function renderPress({ view }: SignInPage, { title, lead, button, action, token, goOn }: Press) {
  const actions = renderButton({ label: button });
  const content = renderForm(view, { action, hidden: { token, continue: goOn }, content: '', actions });
  return renderPage(view, { title, lead, width: 'narrow', isBare: true, content });
}
