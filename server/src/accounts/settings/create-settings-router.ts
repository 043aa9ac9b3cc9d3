import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { requirePageSession } from '../session/require-page-session.ts';
import type { AccountVariables } from '../session/signed-in-account.ts';
import type { SettingsDependencies } from './settings-dependencies.ts';

/** A router for pages of whoever is signed in. */
export function createSettingsRouter(
  { pages, findSession }: SettingsDependencies,
  paths: readonly string[],
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const router = createPageRouter<AccountVariables>(pages, { paths });
  for (const path of paths) router.use(path, requirePageSession(findSession));
  return router;
}
