import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRouter } from '../../http/create-router.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { servePageFile } from '../../pages/files/serve-page-file.ts';
import { createAddressLinkRoutes } from './address/create-address-link-routes.ts';
import { createAddressRoutes } from './address/create-address-routes.ts';
import { createConfirmRoutes } from './confirm/create-confirm-routes.ts';
import { createPasskeyRoutes } from './passkeys/create-passkey-routes.ts';
import { createPasswordRoutes } from './password/create-password-routes.ts';
import { createProfileRoutes } from './profile/create-profile-routes.ts';
import { createFactorRoutes } from './second-factor/create-factor-routes.ts';
import { createSecurityRoutes } from './security/create-security-routes.ts';
import type { SettingsDependencies } from './settings-dependencies.ts';
import { settingsStyles } from './settings-styles.ts';

/** All pages of an account's own settings. Every form works before any script; only adding a passkey needs one. */
export function createSettingsRoutes(dependencies: SettingsDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createRouter();
  for (const sheet of settingsStyles) servePageFile(router, sheet);
  router.route('/', createProfileRoutes(dependencies));
  router.route('/', createConfirmRoutes(dependencies));
  router.route('/', createAddressRoutes(dependencies));
  router.route('/', createAddressLinkRoutes(dependencies));
  router.route('/', createSecurityRoutes(dependencies));
  router.route('/', createPasswordRoutes(dependencies));
  router.route('/', createPasskeyRoutes(dependencies));
  router.route('/', createFactorRoutes(dependencies));
  return router;
}
