import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { readContinue, withContinue } from '../read-continue.ts';
import { readForm } from '../read-form.ts';
import type { SignInDependencies } from './sign-in-dependencies.ts';
import { startProviderSignIn } from './start-provider-sign-in.ts';

/** Signing in at the operator's own provider. */
export function createProviderRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createPageRouter(dependencies.pages, { paths: ['/sign-in/provider'], headers: 'popupPage' });
  router.post('/sign-in/provider', async (context) => {
    const goOn = readContinue((await readForm(context))['continue']);
    return startProviderSignIn(dependencies, context, {
      callbackURL: goOn,
      errorCallbackURL: withContinue('/sign-in', goOn),
    });
  });
  return router;
}
