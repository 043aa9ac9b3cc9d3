import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { readWayBack } from '../../../pages/read-way-back.ts';
import { readForm } from '../../read-form.ts';
import type { AccountVariables } from '../../session/signed-in-account.ts';
import { createSettingsRouter } from '../create-settings-router.ts';
import { openSettingsPage, type SettingsContext } from '../open-settings-page.ts';
import { listPasskeys } from '../passkeys/list-passkeys.ts';
import { checkPassword } from '../password/check-password.ts';
import { hasPassword } from '../password/has-password.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';
import { renderConfirm } from './render-confirm.ts';
import { renewSession } from './renew-session.ts';

/** `/account/confirm`: whoever signed in a while ago shows once more that it is them, and goes on to where they were. */
export function createConfirmRoutes(
  dependencies: SettingsDependencies,
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const router = createSettingsRouter(dependencies, ['/account/confirm']);
  router.get('/account/confirm', (context) =>
    showConfirm(dependencies, context, { goOn: readGoOn(context.req.query('continue')) }),
  );
  router.post('/account/confirm', (context) => confirm(dependencies, context));
  return router;
}

async function confirm(dependencies: SettingsDependencies, context: SettingsContext) {
  const { password = '', ...form } = await readForm(context);
  const goOn = readGoOn(form['continue']);
  if (!(await checkPassword(dependencies, context, password))) {
    return showConfirm(dependencies, context, { goOn, isRefused: true });
  }
  const { database, clock } = dependencies;
  await renewSession(database, context.var.account.sessionId, clock.now());
  return context.redirect(goOn, 303);
}

async function showConfirm(
  { pages, database }: SettingsDependencies,
  context: SettingsContext,
  { goOn, isRefused = false }: { goOn: string; isRefused?: boolean },
) {
  const page = await openSettingsPage(pages, context);
  const { id } = page.account;
  const [asksPassword, passkeys] = await Promise.all([hasPassword(database, id), listPasskeys(database, id)]);
  const form = { goOn, isRefused, asksPassword, offersPasskey: passkeys.length > 0 };
  return context.html(renderConfirm(page, form), isRefused ? 422 : 200);
}

function readGoOn(text: unknown): string {
  const path = readWayBack(text);
  return path === '/' ? '/account/security' : path;
}
