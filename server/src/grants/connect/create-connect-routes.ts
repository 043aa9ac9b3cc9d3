import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { servePageFile } from '../../pages/files/serve-page-file.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { beginConnecting } from './begin-connecting.ts';
import { callbackPath, connectPath, connectProblemPath, detourPath } from './connect-paths.ts';
import { connectStyles } from './connect-styles.ts';
import { finishConnecting } from './finish-connecting.ts';
import { leadToSignIn } from './lead-to-sign-in.ts';
import { showConnectProblem } from './show-connect-problem.ts';

/** Signing in from a widget, in a window of our own: the way in, the way round by the sign-in, and the way back. */
export function createConnectRoutes(dependencies: GrantDependencies): OpenAPIHono<RouterEnvironment> {
  const paths = [connectPath, `${connectPath}/*`];
  const router = createPageRouter(dependencies.pages, { paths, headers: 'popupPage' });
  servePageFile(router, connectStyles);
  router.get(connectPath, (context) => beginConnecting(dependencies, context));
  router.get(detourPath, leadToSignIn);
  router.get(connectProblemPath, (context) => showConnectProblem(dependencies, context, 'broken'));
  router.get(callbackPath, (context) => finishConnecting(dependencies, context));
  return router;
}
