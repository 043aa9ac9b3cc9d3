import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { servePageFile } from '../../pages/files/serve-page-file.ts';
import { consentPath } from '../connect/connect-paths.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { answerConsent } from './answer-consent.ts';
import { consentStyles } from './consent-styles.ts';
import { showConsent } from './show-consent.ts';

/** The question whether a site or an app may use an account. Shown in a window of our own, and in no frame. */
export function createConsentRoutes(dependencies: GrantDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createPageRouter(dependencies.pages, { paths: [consentPath], headers: 'popupPage' });
  servePageFile(router, consentStyles);
  router.get(consentPath, (context) => showConsent(dependencies, context));
  router.post(consentPath, (context) => answerConsent(dependencies, context));
  return router;
}
