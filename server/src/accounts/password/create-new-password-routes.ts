import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPasswordField } from '../../pages/parts/render-password-field.ts';
import { renderPage } from '../../pages/render-page.ts';
import { askLibrary } from '../authentication/ask-library.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import { readContinue, withContinue } from '../read-continue.ts';
import { readForm } from '../read-form.ts';
import { openSignInPage, type SignInPage } from '../sign-in/open-sign-in-page.ts';
import { renderSpentLink } from '../sign-in/render-spent-link.ts';
import type { SignInDependencies } from '../sign-in/sign-in-dependencies.ts';
import { explainPassword, passwordLengths } from './explain-password.ts';

/** Choosing a new password, with the link from the mail. It ends every session of the account. */
export function createNewPasswordRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages } = dependencies;
  const router = createPageRouter(pages, { paths: ['/new-password'], headers: 'popupPage' });
  router.get('/new-password', async (context) => {
    const { token = '', continue: goOn } = context.req.query();
    return context.html(renderNewPassword(await openSignInPage(pages, context), { token, goOn: readContinue(goOn) }));
  });
  router.post('/new-password', (context) => setNewPassword(dependencies, context));
  return router;
}

async function setNewPassword(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages } = dependencies;
  const { token = '', password = '', ...form } = await readForm(context);
  const goOn = readContinue(form['continue']);
  const page = await openSignInPage(pages, context);
  const error = explainPassword(page.texts, password);
  if (error) return context.html(renderNewPassword(page, { token, goOn, error }), 422);
  const asked = await resetPassword(dependencies, context, { token, newPassword: password });
  if (!asked.response) return context.html(renderSpentLink(page, withContinue('/forgotten-password', goOn)), 410);
  const notice = { kind: 'success', text: page.texts.notices.passwordChanged } as const;
  return redirectWithNotice(pages, context, { address: withContinue('/sign-in', goOn), notice });
}

function resetPassword(
  dependencies: SignInDependencies,
  context: Context<RouterEnvironment>,
  body: { token: string; newPassword: string },
) {
  // With the request, so that the mail about it can say from where the password was changed.
  const request = new Request(context.req.url, { headers: forwardHeaders(context, dependencies) });
  const { api } = dependencies.authentication;
  return askLibrary(context, () => api.resetPassword({ body, request, asResponse: false, returnHeaders: true }));
}

interface NewPasswordForm {
  token: string;
  goOn: string;
  error?: string | undefined;
}

function renderNewPassword({ view, texts }: SignInPage, { token, goOn, error }: NewPasswordForm) {
  const { title, lead, field: label, button } = texts.newPassword;
  const { shortest: minlength, longest: maxlength } = passwordLengths;
  const password = { name: 'password', label, error, hint: texts.errors.passwordShort };
  return renderPage(view, {
    ...{ title, lead, width: 'narrow', isBare: true },
    content: html`${renderErrorSummary(view, [password])}
    ${renderForm(view, {
      action: '/new-password',
      hidden: { token, continue: goOn },
      content: renderPasswordField(view, { ...password, autocomplete: 'new-password', minlength, maxlength }),
      actions: renderButton({ label: button }),
    })}`,
  });
}
