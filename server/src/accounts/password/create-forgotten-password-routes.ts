import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { findClientAddress } from '../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPage } from '../../pages/render-page.ts';
import { lifetimes } from '../authentication/lifetimes.ts';
import { readContinue } from '../read-continue.ts';
import { readForm } from '../read-form.ts';
import { formatMinutes } from '../sign-in/format-minutes.ts';
import { isolate } from '../sign-in/isolate.ts';
import { openSignInPage, type SignInPage } from '../sign-in/open-sign-in-page.ts';
import { readAddress } from '../sign-in/read-address.ts';
import { renderLookIntoMail } from '../sign-in/render-look-into-mail.ts';
import type { SignInDependencies } from '../sign-in/sign-in-dependencies.ts';

/** Asking for a link to choose a new password. */
export function createForgottenPasswordRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages } = dependencies;
  const router = createPageRouter(pages, { paths: ['/forgotten-password'], headers: 'popupPage' });
  router.get('/forgotten-password', async (context) => {
    const goOn = readContinue(context.req.query('continue'));
    return context.html(renderForgotten(await openSignInPage(pages, context), { goOn }));
  });
  router.post('/forgotten-password', (context) => mailReset(dependencies, context));
  return router;
}

async function mailReset(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, limits, trustProxy, authentication } = dependencies;
  const form = await readForm(context);
  const goOn = readContinue(form['continue']);
  const email = readAddress(form['email']);
  const page = await openSignInPage(pages, context);
  if (!email) {
    const refused = { goOn, email: form['email'], error: page.texts.errors.email };
    return context.html(renderForgotten(page, refused), 422);
  }
  await limits.consume('mail', { address: findClientAddress(context, trustProxy), email });
  // Not waited for: what it takes would tell whether the address has an account.
  authentication.background.run(authentication.api.requestPasswordReset({ body: { email, redirectTo: goOn } }));
  const minutes = formatMinutes(page.view.locale, lifetimes.passwordResetMinutes);
  return context.html(renderLookIntoMail(page, { lead: page.texts.forgotten.mailed(isolate(email), minutes) }));
}

interface ForgottenForm {
  goOn: string;
  email?: string | undefined;
  error?: string | undefined;
}

function renderForgotten({ view, texts }: SignInPage, { goOn, email: value, error }: ForgottenForm) {
  const { title, lead, button: label } = texts.forgotten;
  const email = { name: 'email', label: texts.signIn.email, error };
  return renderPage(view, {
    ...{ title, lead, width: 'narrow', isBare: true },
    content: html`${renderErrorSummary(view, [email])}
    ${renderForm(view, {
      action: '/forgotten-password',
      hidden: { continue: goOn },
      content: renderField({ ...email, type: 'email', value, required: true, autocomplete: 'username' }),
      actions: renderButton({ label }),
    })}`,
  });
}
