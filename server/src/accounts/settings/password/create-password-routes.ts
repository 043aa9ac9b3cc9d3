import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { redirectWithNotice } from '../../../pages/notices/redirect-with-notice.ts';
import { explainPassword } from '../../password/explain-password.ts';
import { readForm } from '../../read-form.ts';
import type { AccountVariables } from '../../session/signed-in-account.ts';
import { signInTextsByLocale } from '../../texts/sign-in-texts-by-locale.ts';
import { createSettingsRouter } from '../create-settings-router.ts';
import { openSettingsPage, type SettingsContext, type SettingsPage } from '../open-settings-page.ts';
import { requireProof } from '../require-proof.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';
import { tellOfChange } from '../tell-of-change.ts';
import { checkPassword } from './check-password.ts';
import { hasPassword } from './has-password.ts';
import { type PasswordErrors, renderPassword } from './render-password.ts';
import { savePassword } from './save-password.ts';

const here = '/account/security/password';

/** Choosing a password, or another one: the old one is asked for, and every other device is signed out. */
export function createPasswordRoutes(
  dependencies: SettingsDependencies,
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const { pages, database } = dependencies;
  const router = createSettingsRouter(dependencies, [here]);
  router.use(here, requireProof(database));
  router.get(here, async (context) => {
    const asksOld = await hasPassword(database, context.var.account.id);
    return context.html(renderPassword(await openSettingsPage(pages, context), { asksOld }));
  });
  router.post(here, (context) => changePassword(dependencies, context));
  return router;
}

async function changePassword(dependencies: SettingsDependencies, context: SettingsContext) {
  const { pages, database } = dependencies;
  const { current = '', password = '' } = await readForm(context);
  const page = await openSettingsPage(pages, context);
  const asksOld = await hasPassword(database, page.account.id);
  const isProven = !asksOld || (await checkPassword(dependencies, context, current));
  const errors = explain(page, { password, isProven });
  if (Object.values(errors).some(Boolean)) return context.html(renderPassword(page, { asksOld, errors }), 422);
  await savePassword(dependencies, context, { password, current: asksOld ? current : undefined });
  tellOfChange(dependencies, context, 'password-changed');
  const notice = { kind: 'success', text: page.texts.password.saved } as const;
  return redirectWithNotice(pages, context, { address: '/account/security', notice });
}

function explain(
  { view, texts }: SettingsPage,
  { password, isProven }: { password: string; isProven: boolean },
): PasswordErrors {
  return {
    current: isProven ? undefined : texts.password.wrong,
    password: explainPassword(signInTextsByLocale[view.locale], password),
  };
}
