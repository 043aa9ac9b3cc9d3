import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRouter } from '../../http/create-router.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { servePageFile } from '../../pages/files/serve-page-file.ts';
import { createForgottenPasswordRoutes } from '../password/create-forgotten-password-routes.ts';
import { createNewPasswordRoutes } from '../password/create-new-password-routes.ts';
import { createSignUpRoutes } from '../sign-up/create-sign-up-routes.ts';
import { createVerifyRoutes } from '../sign-up/create-verify-routes.ts';
import { createCodeRoutes } from './create-code-routes.ts';
import { createLinkRoutes } from './create-link-routes.ts';
import { createProviderRoutes } from './create-provider-routes.ts';
import { createSecondFactorRoutes } from './create-second-factor-routes.ts';
import { createSignOutRoutes } from './create-sign-out-routes.ts';
import { createStartRoutes } from './create-start-routes.ts';
import { signInStyles } from './sign-in-styles.ts';
import type { SignInDependencies } from './sign-in-dependencies.ts';

/** All pages on the way into an account, and the one out. Every form works before any script. */
export function createSignInRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createRouter();
  for (const sheet of signInStyles) servePageFile(router, sheet);
  router.route('/', createStartRoutes(dependencies));
  router.route('/', createLinkRoutes(dependencies));
  router.route('/', createCodeRoutes(dependencies));
  router.route('/', createSecondFactorRoutes(dependencies));
  router.route('/', createProviderRoutes(dependencies));
  router.route('/', createSignOutRoutes(dependencies));
  router.route('/', createSignUpRoutes(dependencies));
  router.route('/', createVerifyRoutes(dependencies));
  router.route('/', createForgottenPasswordRoutes(dependencies));
  router.route('/', createNewPasswordRoutes(dependencies));
  return router;
}
