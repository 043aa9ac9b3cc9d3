import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { createPageRouter } from '../../../pages/create-page-router.ts';
import { findPageView } from '../../../pages/find-page-view.ts';
import { redirectWithNotice } from '../../../pages/notices/redirect-with-notice.ts';
import type { PageView } from '../../../pages/page-view.ts';
import { renderAction } from '../../../pages/parts/render-action.ts';
import { renderPage } from '../../../pages/render-page.ts';
import { readForm } from '../../read-form.ts';
import { renderSpentLink } from '../../sign-in/render-spent-link.ts';
import { signInTextsByLocale } from '../../texts/sign-in-texts-by-locale.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';
import { settingsTextsByLocale } from '../texts/settings-texts-by-locale.ts';
import { confirmAddressChange } from './confirm-address-change.ts';
import { objectToAddressChange } from './object-to-address-change.ts';

const confirmPath = '/account/address/confirm';
const objectionPath = '/account/address/objection';

/** The links of the mails about a change of address: for it and against it. Whoever reads the mail need not be signed in. */
export function createAddressLinkRoutes(dependencies: SettingsDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages } = dependencies;
  const router = createPageRouter(pages, { paths: [confirmPath, objectionPath] });
  router.get(confirmPath, async (context) => {
    const { account = '', token = '' } = context.req.query();
    const view = await findPageView(pages, context);
    const words = settingsTextsByLocale[view.locale].address.confirm;
    return context.html(renderPress(view, { ...words, action: confirmPath, hidden: { account, token } }));
  });
  router.post(confirmPath, (context) => confirm(dependencies, context));
  router.get(objectionPath, async (context) => {
    const { token = '' } = context.req.query();
    const view = await findPageView(pages, context);
    const words = settingsTextsByLocale[view.locale].address.objection;
    return context.html(renderPress(view, { ...words, action: objectionPath, hidden: { token } }));
  });
  router.post(objectionPath, (context) => object(dependencies, context));
  return router;
}

interface Press {
  title: string;
  lead: string;
  button: string;
  action: string;
  hidden: Readonly<Record<string, string>>;
}

/** Programs that look into mail follow links, so opening one changes nothing: the press does. */
function renderPress(view: PageView, { title, lead, button: label, ...form }: Press) {
  const content = renderAction(view, { ...form, label, kind: 'primary' });
  return renderPage(view, { title, lead, width: 'narrow', content });
}

async function confirm(dependencies: SettingsDependencies, context: Context<RouterEnvironment>) {
  const { findSession } = dependencies;
  const { account: accountId = '', token = '' } = await readForm(context);
  const viewer = await findSession(context);
  const isSomebodyElse = viewer !== undefined && viewer.id !== accountId;
  const isDone = !isSomebodyElse && (await confirmAddressChange(dependencies, { accountId, token }));
  if (!isDone) return answerSpent(dependencies, context);
  return redirectWithWord(dependencies, context, { address: viewer ? '/account' : '/sign-in', word: 'confirmed' });
}

async function object(dependencies: SettingsDependencies, context: Context<RouterEnvironment>) {
  const { token = '' } = await readForm(context);
  if (!(await objectToAddressChange(dependencies, token))) return answerSpent(dependencies, context);
  return redirectWithWord(dependencies, context, { address: '/forgotten-password', word: 'objected' });
}

async function answerSpent({ pages }: SettingsDependencies, context: Context<RouterEnvironment>) {
  const view = await findPageView(pages, context);
  return context.html(renderSpentLink({ view, texts: signInTextsByLocale[view.locale] }, '/account/address'), 410);
}

async function redirectWithWord(
  { pages }: SettingsDependencies,
  context: Context<RouterEnvironment>,
  { address, word }: { address: string; word: 'confirmed' | 'objected' },
) {
  const { locale } = await findPageView(pages, context);
  const notice = { kind: 'success', text: settingsTextsByLocale[locale].address[word] } as const;
  return redirectWithNotice(pages, context, { address, notice });
}
