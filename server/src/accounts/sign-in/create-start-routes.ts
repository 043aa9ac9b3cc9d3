import type { Context } from 'hono';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { findClientAddress } from '../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { askLibrary } from '../authentication/ask-library.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import { readContinue } from '../read-continue.ts';
import { readForm } from '../read-form.ts';
import type { SignInTexts } from '../texts/sign-in-texts.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { openSignInPage } from './open-sign-in-page.ts';
import { readAddress } from './read-address.ts';
import { renderChoose } from './render-choose.ts';
import { renderSignIn } from './render-sign-in.ts';
import type { SignInDependencies } from './sign-in-dependencies.ts';

/** The two steps of signing in: the address, then a password or something mailed. */
export function createStartRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createPageRouter(dependencies.pages, {
    paths: ['/sign-in', '/sign-in/password'],
    headers: 'popupPage',
  });
  router.get('/sign-in', (context) => showSignIn(dependencies, context));
  router.post('/sign-in', (context) => chooseWay(dependencies, context));
  router.post('/sign-in/password', (context) => signInWithPassword(dependencies, context));
  return router;
}

/** `again` is for who is signed in and has to show once more that it is them. */
async function showSignIn(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, findSession, accountSettings } = dependencies;
  const { continue: asked, again, error, signedUp } = context.req.query();
  const goOn = readContinue(asked);
  if (again === undefined && (await findSession(context))) return context.redirect(goOn, 303);
  const page = await openSignInPage(pages, context);
  const problem = error === undefined || signedUp !== undefined ? undefined : explainProvider(page.texts, error);
  return context.html(renderSignIn(page, { goOn, problem, providerName: accountSettings.provider?.name }));
}

async function chooseWay({ pages, accountSettings }: SignInDependencies, context: Context<RouterEnvironment>) {
  const form = await readForm(context);
  const goOn = readContinue(form['continue']);
  const email = readAddress(form['email']);
  const page = await openSignInPage(pages, context);
  if (email) return context.html(renderChoose(page, { email, goOn }));
  const providerName = accountSettings.provider?.name;
  const refused = { goOn, email: form['email'], error: page.texts.errors.email, providerName };
  return context.html(renderSignIn(page, refused), 422);
}

async function signInWithPassword(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, limits, trustProxy, authentication } = dependencies;
  const { password = '', ...form } = await readForm(context);
  const goOn = readContinue(form['continue']);
  const email = readAddress(form['email']) ?? '';
  const subjects = { address: findClientAddress(context, trustProxy), email };
  await limits.consume('signIn', subjects);
  const headers = forwardHeaders(context, dependencies);
  const body = { email, password, callbackURL: goOn };
  const asked = await askLibrary(context, () => authentication.api.signInEmail({ body, headers, returnHeaders: true }));
  if (asked.response) {
    await limits.forgive('signIn', subjects);
    return finishSignIn(pages, context, { response: asked.response, goOn });
  }
  const page = await openSignInPage(pages, context);
  // One sentence, whatever was wrong: that an address waits to be proven tells who has just signed up with it that
  // nobody else had.
  return context.html(renderChoose(page, { email, goOn, error: page.texts.errors.wrongPassword }), 422);
}

/** With an account of this address and without one. They read the same: nobody learns here who has an account. */
const unproven: ReadonlySet<string> = new Set(['account_not_linked', 'email_not_verified']);

function explainProvider({ errors }: SignInTexts, code: string): string {
  if (code === 'signup_disabled') return errors.providerUnknown;
  return unproven.has(code) ? errors.providerUnproven : errors.providerFailed;
}
