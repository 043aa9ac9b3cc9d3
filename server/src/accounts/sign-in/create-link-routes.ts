import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findClientAddress } from '../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { askLibrary } from '../authentication/ask-library.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import { lifetimes } from '../authentication/lifetimes.ts';
import { readContinue, withContinue } from '../read-continue.ts';
import { readForm } from '../read-form.ts';
import { findLinkedAddress } from './find-linked-address.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { formatMinutes } from './format-minutes.ts';
import { isolate } from './isolate.ts';
import { openSignInPage } from './open-sign-in-page.ts';
import { readAddress } from './read-address.ts';
import { renderLookIntoMail } from './render-look-into-mail.ts';
import { renderPress } from './render-press.ts';
import { renderSpentLink } from './render-spent-link.ts';
import type { SignInDependencies } from './sign-in-dependencies.ts';

/** Signing in by a link from a mail. */
export function createLinkRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages } = dependencies;
  const router = createPageRouter(pages, { paths: ['/sign-in/link', '/sign-in/link/use'], headers: 'popupPage' });
  router.post('/sign-in/link', (context) => mailLink(dependencies, context));
  router.get('/sign-in/link', (context) => showLink(dependencies, context));
  router.post('/sign-in/link/use', (context) => useLink(dependencies, context));
  return router;
}

async function showLink(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const page = await openSignInPage(dependencies.pages, context);
  const { token = '', ...query } = context.req.query();
  const goOn = readContinue(query['continue']);
  const email = await findLinkedAddress(dependencies, token);
  if (email === undefined) return context.html(renderSpentLink(page, withContinue('/sign-in', goOn)), 410);
  return context.html(renderPress(page, { ...page.texts.link, email, action: '/sign-in/link/use', token, goOn }));
}

async function mailLink(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, limits, trustProxy, authentication } = dependencies;
  const form = await readForm(context);
  const goOn = readContinue(form['continue']);
  const email = readAddress(form['email']);
  if (!email) return context.redirect(withContinue('/sign-in', goOn), 303);
  await limits.consume('mail', { address: findClientAddress(context, trustProxy), email });
  const body = { email, metadata: { continue: goOn } };
  await authentication.api.signInMagicLink({ body, headers: forwardHeaders(context, dependencies) });
  const page = await openSignInPage(pages, context);
  const lead = page.texts.link.mailed(isolate(email), formatMinutes(page.view.locale, lifetimes.linkMinutes));
  return context.html(renderLookIntoMail(page, { lead, goOn }));
}

async function useLink(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, authentication } = dependencies;
  const { token = '', ...form } = await readForm(context);
  const goOn = readContinue(form['continue']);
  const headers = forwardHeaders(context, dependencies);
  const asked = await askLibrary(context, () =>
    authentication.api.magicLinkVerify({ query: { token }, headers, returnHeaders: true }),
  );
  if (asked.response) return finishSignIn(pages, context, { response: asked.response, goOn });
  return context.html(renderSpentLink(await openSignInPage(pages, context), withContinue('/sign-in', goOn)), 410);
}
