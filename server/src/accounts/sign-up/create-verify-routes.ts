import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import { askLibrary } from '../authentication/ask-library.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import { readContinue, withContinue } from '../read-continue.ts';
import { readForm } from '../read-form.ts';
import { leadOn } from '../sign-in/lead-on.ts';
import { openSignInPage } from '../sign-in/open-sign-in-page.ts';
import { renderPress } from '../sign-in/render-press.ts';
import { renderSpentLink } from '../sign-in/render-spent-link.ts';
import type { SignInDependencies } from '../sign-in/sign-in-dependencies.ts';
import { signedUpHeader } from './drop-foreign-ways-in.ts';
import { findMarkedSignUp } from './marked-sign-up.ts';
import { readAddressToVerify } from './read-address-to-verify.ts';

/** Proving an address with the link from a mail. Whoever does it for the first time is signed in. */
export function createVerifyRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages } = dependencies;
  const router = createPageRouter(pages, { paths: ['/verify-address'], headers: 'popupPage' });
  router.get('/verify-address', (context) => showLink(dependencies, context));
  router.post('/verify-address', (context) => verifyAddress(dependencies, context));
  return router;
}

async function showLink({ pages, authentication }: SignInDependencies, context: Context<RouterEnvironment>) {
  const page = await openSignInPage(pages, context);
  const { token = '', ...query } = context.req.query();
  const goOn = readContinue(query['continue']);
  const email = await readAddressToVerify(authentication, token);
  if (email === undefined) return context.html(renderSpentLink(page, withContinue('/sign-in', goOn)), 410);
  return context.html(renderPress(page, { ...page.texts.verify, email, action: '/verify-address', token, goOn }));
}

async function verifyAddress(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, authentication } = dependencies;
  const { token = '', ...form } = await readForm(context);
  const goOn = readContinue(form['continue']);
  const headers = forwardHeaders(context, dependencies);
  const signedUpHere = await findMarkedSignUp(dependencies, context);
  headers.set(signedUpHeader, signedUpHere ?? '');
  const request = new Request(pages.publicUrl, { headers });
  const call = { query: { token }, headers, request, asResponse: false, returnHeaders: true } as const;
  const asked = await askLibrary(context, () => authentication.api.verifyEmail(call));
  const page = await openSignInPage(pages, context);
  if (asked.refusal !== undefined) {
    return context.html(renderSpentLink(page, withContinue('/sign-in', goOn)), 410);
  }
  const { addressConfirmed, addressConfirmedElsewhere } = page.texts.notices;
  const text = signedUpHere === undefined ? addressConfirmedElsewhere : addressConfirmed;
  const notice = { kind: 'success', text } as const;
  return goOn.startsWith('/auth/')
    ? leadOn(pages, context, goOn)
    : redirectWithNotice(pages, context, { address: goOn, notice });
}
