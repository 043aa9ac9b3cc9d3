import type { OpenAPIHono } from '@hono/zod-openapi';
import { PathId } from '../../../http/path-id.ts';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { redirectWithNotice } from '../../../pages/notices/redirect-with-notice.ts';
import { readForm } from '../../read-form.ts';
import type { AccountVariables } from '../../session/signed-in-account.ts';
import { callLibrary } from '../call-library.ts';
import { createSettingsRouter } from '../create-settings-router.ts';
import { openSettingsPage, type SettingsContext } from '../open-settings-page.ts';
import { readName } from '../profile/read-name.ts';
import { requireFreshSession } from '../require-fresh-session.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';
import { tellOfChange } from '../tell-of-change.ts';
import { getPasskey } from './get-passkey.ts';
import { renderNewPasskey } from './render-new-passkey.ts';
import { renderPasskey } from './render-passkey.ts';

const newPath = '/account/security/passkeys/new';
const onePath = '/account/security/passkeys/:id';
const removalPath = `${onePath}/removal`;

/** Passkeys are made by the browser, with `/auth/passkey/…`; named and removed here. */
export function createPasskeyRoutes(
  dependencies: SettingsDependencies,
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const { pages } = dependencies;
  const router = createSettingsRouter(dependencies, [onePath, removalPath]);
  router.use(newPath, requireFreshSession());
  router.use(removalPath, requireFreshSession());
  router.get(newPath, async (context) => context.html(renderNewPasskey(await openSettingsPage(pages, context))));
  router.get(onePath, (context) => showPasskey(dependencies, context));
  router.post(onePath, (context) => renamePasskey(dependencies, context));
  // Whoever had to show that it is them comes back to where removing begins.
  router.get(removalPath, (context) => {
    const id = PathId.parse(context.req.param('id'));
    return context.redirect(`/account/security/passkeys/${id}`, 303);
  });
  router.post(removalPath, (context) => removePasskey(dependencies, context));
  return router;
}

async function showPasskey({ pages, database }: SettingsDependencies, context: SettingsContext) {
  const passkey = await getPasskey(database, context.var.account.id, context.req.param('id') ?? '');
  const isNew = context.req.query('added') !== undefined;
  return context.html(renderPasskey(await openSettingsPage(pages, context), { passkey, isNew }));
}

async function renamePasskey(dependencies: SettingsDependencies, context: SettingsContext) {
  const { pages, database, authentication } = dependencies;
  const passkey = await getPasskey(database, context.var.account.id, context.req.param('id') ?? '');
  const fields = await readForm(context);
  const page = await openSettingsPage(pages, context);
  const { renamed: text, nameFault: error } = page.texts.passkeys;
  const name = readName(fields['name']);
  if (!name) {
    const typed = { ...passkey, name: fields['name'] ?? '' };
    return context.html(renderPasskey(page, { passkey: typed, error }), 422);
  }
  await callLibrary(dependencies, context, (call) =>
    authentication.api.updatePasskey({ ...call, body: { id: passkey.id, name } }),
  );
  return redirectWithNotice(pages, context, { address: '/account/security', notice: { kind: 'success', text } });
}

async function removePasskey(dependencies: SettingsDependencies, context: SettingsContext) {
  const { pages, database, authentication } = dependencies;
  const { id } = await getPasskey(database, context.var.account.id, context.req.param('id') ?? '');
  const { texts } = await openSettingsPage(pages, context);
  await callLibrary(dependencies, context, (call) => authentication.api.deletePasskey({ ...call, body: { id } }));
  tellOfChange(dependencies, context, 'passkey-removed');
  const notice = { kind: 'success', text: texts.passkeys.removed } as const;
  return redirectWithNotice(pages, context, { address: '/account/security', notice });
}
