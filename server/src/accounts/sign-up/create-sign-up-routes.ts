import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findClientAddress } from '../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderPage } from '../../pages/render-page.ts';
import { readContinue, withContinue } from '../read-continue.ts';
import { readForm } from '../read-form.ts';
import { isolate } from '../sign-in/isolate.ts';
import { openSignInPage, type SignInPage } from '../sign-in/open-sign-in-page.ts';
import { renderLookIntoMail } from '../sign-in/render-look-into-mail.ts';
import type { SignInDependencies } from '../sign-in/sign-in-dependencies.ts';
import { startProviderSignIn } from '../sign-in/start-provider-sign-in.ts';
import { decideAge } from './decide-age.ts';
import { markBrowser } from './mark-browser.ts';
import { renderSignUp } from './render-sign-up.ts';
import { checkSignUp, readNewAccount, type SignUpErrors } from './sign-up-form.ts';
import { signUp } from './sign-up.ts';

/** Signing up, by an address or at the operator's provider. Both ask for the age the operator's law requires. */
export function createSignUpRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages } = dependencies;
  const router = createPageRouter(pages, { paths: ['/sign-up', '/sign-up/provider'], headers: 'popupPage' });
  router.get('/sign-up', (context) => answerForm(dependencies, context, { fields: context.req.query(), errors: {} }));
  router.post('/sign-up', (context) => takeSignUp(dependencies, context));
  router.post('/sign-up/provider', (context) => signUpAtProvider(dependencies, context));
  return router;
}

async function takeSignUp(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, limits, trustProxy, authentication, clock, accountSettings } = dependencies;
  const fields = await readForm(context);
  const page = await openSignInPage(pages, context);
  const age = decideAge(fields, accountSettings.minimumAge, clock.now());
  if (age === 'too-young') return answerTooYoung(page, context, accountSettings.minimumAge);
  const errors = { ...checkSignUp(page.texts, fields), ...(age === 'unclear' && { born: page.texts.errors.born }) };
  if (Object.values(errors).some(Boolean)) return answerForm(dependencies, context, { fields, errors });
  const account = readNewAccount(page.view, fields);
  const address = findClientAddress(context, trustProxy);
  await limits.consume('signUp', { address });
  await limits.consume('mail', { address, email: account.email });
  const goOn = readContinue(fields['continue']);
  const mark = markBrowser(context, pages.publicUrl);
  authentication.background.run(signUp(dependencies, account, { goOn, mark }));
  const lead = page.texts.signUp.mailed(isolate(account.email));
  return context.html(renderLookIntoMail(page, { lead, goOn }));
}

async function signUpAtProvider(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, clock, accountSettings } = dependencies;
  const fields = await readForm(context);
  const page = await openSignInPage(pages, context);
  const age = decideAge(fields, accountSettings.minimumAge, clock.now());
  if (age === 'too-young') return answerTooYoung(page, context, accountSettings.minimumAge);
  if (age === 'unclear') {
    return answerForm(dependencies, context, { fields, errors: { born: page.texts.errors.born } });
  }
  const goOn = readContinue(fields['continue']);
  return startProviderSignIn(dependencies, context, {
    ...{ callbackURL: goOn, errorCallbackURL: withContinue('/sign-in', goOn), requestSignUp: true },
    additionalData: { locale: page.view.locale, mark: markBrowser(context, pages.publicUrl) },
  });
}

interface FilledForm {
  fields: Readonly<Record<string, string>>;
  errors: SignUpErrors;
}

async function answerForm(
  { pages, accountSettings }: SignInDependencies,
  context: Context<RouterEnvironment>,
  { fields, errors }: FilledForm,
) {
  const page = await openSignInPage(pages, context);
  const { email, name, month, year } = fields;
  const form = {
    goOn: readContinue(fields['continue']),
    asksAge: accountSettings.minimumAge > 0,
    providerName: accountSettings.provider?.name,
    ...{ values: { email, name, month, year }, errors },
  };
  return context.html(renderSignUp(page, form), Object.values(errors).some(Boolean) ? 422 : 200);
}

/** Kindly, and without a trace: nothing of the form is kept. */
function answerTooYoung({ view, texts }: SignInPage, context: Context<RouterEnvironment>, years: number) {
  const { tooYoung: title, tooYoungLead } = texts.signUp;
  const content = renderButtonLink({ label: view.texts.goHome, address: '/' });
  return context.html(
    renderPage(view, { title, lead: tooYoungLead(years), width: 'narrow', isBare: true, content }),
    422,
  );
}
