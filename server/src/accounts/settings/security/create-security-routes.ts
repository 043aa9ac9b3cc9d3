import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { AppError } from '../../../errors/app-error.ts';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { redirectWithNotice } from '../../../pages/notices/redirect-with-notice.ts';
import { readForm } from '../../read-form.ts';
import { endSession } from '../../session/end-session.ts';
import { listSessions } from '../../session/list-sessions.ts';
import type { AccountVariables } from '../../session/signed-in-account.ts';
import { createSettingsRouter } from '../create-settings-router.ts';
import { openSettingsPage, type SettingsContext } from '../open-settings-page.ts';
import { listPasskeys } from '../passkeys/list-passkeys.ts';
import { hasPassword } from '../password/has-password.ts';
import { endOtherSessions } from '../sessions/end-other-sessions.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';
import { tellOfChange } from '../tell-of-change.ts';
import { renderSecurity } from './render-security.ts';

/** `/account/security`: what guards the account, and where it is signed in. A session ended here is out at once. */
export function createSecurityRoutes(
  dependencies: SettingsDependencies,
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const router = createSettingsRouter(dependencies, ['/account/security']);
  router.get('/account/security', (context) => showSecurity(dependencies, context));
  router.post('/account/security', (context) => endSessions(dependencies, context));
  return router;
}

async function showSecurity(dependencies: SettingsDependencies, context: SettingsContext) {
  const { pages, database } = dependencies;
  const page = await openSettingsPage(pages, context);
  const { id } = page.account;
  const [isPasswordSet, passkeys, sessions] = await Promise.all([
    hasPassword(database, id),
    listPasskeys(database, id),
    listSessions(dependencies, id),
  ]);
  return context.html(renderSecurity(page, { hasPassword: isPasswordSet, passkeys, sessions }));
}

/** Nobody has to sign in anew to put an intruder out. */
async function endSessions(dependencies: SettingsDependencies, context: SettingsContext) {
  const { pages } = dependencies;
  const { account } = context.var;
  const { texts } = await openSettingsPage(pages, context);
  const { end = '' } = await readForm(context);
  const isAll = end === 'others';
  if (isAll) await endOtherSessions(dependencies, account);
  else await endOne(dependencies, { accountId: account.id, sessionId: end });
  tellOfChange(dependencies, context, isAll ? 'signed-out-everywhere' : 'signed-out-elsewhere');
  const notice = { kind: 'success', text: isAll ? texts.sessions.othersEnded : texts.sessions.ended } as const;
  return redirectWithNotice(pages, context, { address: '/account/security', notice });
}

async function endOne(
  dependencies: SettingsDependencies,
  session: { accountId: string; sessionId: string },
): Promise<void> {
  const isId = z.uuid().safeParse(session.sessionId).success;
  if (!isId || !(await endSession(dependencies, session))) throw new AppError('not_found');
}
