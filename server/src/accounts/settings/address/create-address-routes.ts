import type { OpenAPIHono } from '@hono/zod-openapi';
import { findClientAddress } from '../../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { readForm } from '../../read-form.ts';
import type { AccountVariables } from '../../session/signed-in-account.ts';
import { isDisposableAddress } from '../../is-disposable-address.ts';
import { isolate } from '../../sign-in/isolate.ts';
import { readAddress } from '../../sign-in/read-address.ts';
import { renderLookIntoMail } from '../../sign-in/render-look-into-mail.ts';
import { signInTextsByLocale } from '../../texts/sign-in-texts-by-locale.ts';
import { createSettingsRouter } from '../create-settings-router.ts';
import { openSettingsPage, type SettingsContext, type SettingsPage } from '../open-settings-page.ts';
import { requireFreshSession } from '../require-fresh-session.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';
import { renderAddress } from './render-address.ts';
import { requestAddressChange } from './request-address-change.ts';

/** `/account/address`: asking for another address. It becomes the account's by the links of `createAddressLinkRoutes`. */
export function createAddressRoutes(
  dependencies: SettingsDependencies,
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const router = createSettingsRouter(dependencies, ['/account/address']);
  router.use('/account/address', requireFreshSession());
  router.get('/account/address', async (context) =>
    context.html(renderAddress(await openSettingsPage(dependencies.pages, context))),
  );
  router.post('/account/address', (context) => askForChange(dependencies, context));
  return router;
}

async function askForChange(dependencies: SettingsDependencies, context: SettingsContext) {
  const { pages, limits, trustProxy, authentication } = dependencies;
  const fields = await readForm(context);
  const page = await openSettingsPage(pages, context);
  const email = readAddress(fields['email']) ?? '';
  const error = explainAddress(page, email);
  if (error) return context.html(renderAddress(page, { email: fields['email'], error }), 422);
  await limits.consume('mail', { address: findClientAddress(context, trustProxy), email });
  // Not waited for: what it takes would tell whether the address has an account.
  authentication.background.run(requestAddressChange(dependencies, page.account, email));
  const { view } = page;
  const lead = page.texts.address.mailed(isolate(email));
  return context.html(
    renderLookIntoMail({ view, texts: signInTextsByLocale[view.locale] }, { lead, goOn: '/account' }),
  );
}

function explainAddress({ view, texts, account }: SettingsPage, email: string): string | undefined {
  const { errors } = signInTextsByLocale[view.locale];
  if (email === '') return errors.email;
  if (email === account.email) return texts.address.same;
  return isDisposableAddress(email) ? errors.disposable : undefined;
}
