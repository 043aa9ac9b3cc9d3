import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findClientAddress } from '../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { askLibrary } from '../authentication/ask-library.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import { readContinue, withContinue } from '../read-continue.ts';
import { readForm } from '../read-form.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { openSignInPage } from './open-sign-in-page.ts';
import { readAddress } from './read-address.ts';
import { renderCode } from './render-code.ts';
import type { SignInDependencies } from './sign-in-dependencies.ts';

/** Signing in by a code from a mail, in the window where it began: a sign-in window keeps its opener that way. */
export function createCodeRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages } = dependencies;
  const router = createPageRouter(pages, { paths: ['/sign-in/code', '/sign-in/code/check'], headers: 'popupPage' });
  router.post('/sign-in/code', (context) => mailCode(dependencies, context));
  router.post('/sign-in/code/check', (context) => checkCode(dependencies, context));
  return router;
}

async function mailCode(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, limits, trustProxy, authentication } = dependencies;
  const form = await readForm(context);
  const goOn = readContinue(form['continue']);
  const email = readAddress(form['email']);
  if (!email) return context.redirect(withContinue('/sign-in', goOn), 303);
  await limits.consume('mail', { address: findClientAddress(context, trustProxy), email });
  await authentication.api.sendVerificationOTP({ body: { email, type: 'sign-in' } });
  return context.html(renderCode(await openSignInPage(pages, context), { email, goOn }));
}

async function checkCode(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, limits, trustProxy, authentication } = dependencies;
  const form = await readForm(context);
  const goOn = readContinue(form['continue']);
  const email = readAddress(form['email']) ?? '';
  const subjects = { address: findClientAddress(context, trustProxy), email };
  await limits.consume('emailCode', subjects);
  const body = { email, otp: (form['code'] ?? '').replaceAll(/[\s-]/g, '') };
  const headers = forwardHeaders(context, dependencies);
  const asked = await askLibrary(context, () =>
    authentication.api.signInEmailOTP({ body, headers, returnHeaders: true }),
  );
  if (asked.response) {
    await limits.forgive('emailCode', subjects);
    return finishSignIn(pages, context, { response: asked.response, goOn });
  }
  // One sentence for wrong, spent, too old and never sent: it does not tell which addresses have an account.
  const page = await openSignInPage(pages, context);
  return context.html(renderCode(page, { email, goOn, error: page.texts.errors.wrongCode }), 422);
}
