import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { getSignedCookie } from 'hono/cookie';
import { findClientAddress } from '../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import type { Pages } from '../../pages/pages.ts';
import { askLibrary } from '../authentication/ask-library.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import { readContinue, withContinue } from '../read-continue.ts';
import { readForm } from '../read-form.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { openSignInPage } from './open-sign-in-page.ts';
import { renderSecondFactor } from './render-second-factor.ts';
import type { SignInDependencies } from './sign-in-dependencies.ts';

/** What is refused with these can only begin again: the first step is too long ago, or there were too many tries. */
const overCodes: ReadonlySet<string> = new Set([
  'INVALID_TWO_FACTOR_COOKIE',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
  'ACCOUNT_TEMPORARILY_LOCKED',
]);

/** The second step of signing in. Which account it is about, a signed cookie of the first step says. */
export function createSecondFactorRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages } = dependencies;
  const router = createPageRouter(pages, { paths: ['/sign-in/second-factor'], headers: 'popupPage' });
  router.get('/sign-in/second-factor', async (context) => {
    const { continue: goOn, recovery } = context.req.query();
    const form = { goOn: readContinue(goOn), isRecovery: recovery !== undefined };
    return context.html(renderSecondFactor(await openSignInPage(pages, context), form));
  });
  router.post('/sign-in/second-factor', (context) => checkSecondFactor(dependencies, context));
  return router;
}

async function checkSecondFactor(dependencies: SignInDependencies, context: Context<RouterEnvironment>) {
  const { pages, limits, trustProxy } = dependencies;
  const form = await readForm(context);
  const goOn = readContinue(form['continue']);
  const isRecovery = form['recovery'] !== undefined;
  const account = await findFirstStep(dependencies, context);
  if (!account) return beginAgain(pages, context, goOn);
  await limits.consume('secondFactor', { address: findClientAddress(context, trustProxy), account });
  const asked = await verifyCode(dependencies, context, { code: form['code'] ?? '', isRecovery });
  if (asked.response) return finishSignIn(pages, context, { response: asked.response, goOn });
  if (overCodes.has(asked.refusal ?? '')) return beginAgain(pages, context, goOn);
  const page = await openSignInPage(pages, context);
  const refused = { goOn, isRecovery, error: page.texts.errors.wrongCode };
  return context.html(renderSecondFactor(page, refused), 422);
}

/**
 * What the first step has left, signed, in this browser. It stands for the account here; the library locks the account
 * itself after ten wrong codes. Whoever comes without one has nothing to try, and is not counted with others like them.
 */
async function findFirstStep(
  { authentication }: SignInDependencies,
  context: Context<RouterEnvironment>,
): Promise<string | undefined> {
  const { createAuthCookie, secret } = await authentication.context;
  return (await getSignedCookie(context, secret, createAuthCookie('two_factor').name)) || undefined;
}

async function beginAgain(pages: Pages, context: Context<RouterEnvironment>, goOn: string): Promise<Response> {
  const { texts } = await openSignInPage(pages, context);
  const notice = { kind: 'problem', text: texts.errors.secondFactorExpired } as const;
  return redirectWithNotice(pages, context, { address: withContinue('/sign-in', goOn), notice });
}

async function verifyCode(
  dependencies: SignInDependencies,
  context: Context<RouterEnvironment>,
  { code, isRecovery }: { code: string; isRecovery: boolean },
) {
  const { api } = dependencies.authentication;
  const call = { headers: forwardHeaders(context, dependencies), returnHeaders: true } as const;
  return askLibrary<object>(context, () =>
    isRecovery
      ? api.verifyBackupCode({ ...call, body: { code: code.trim() } })
      : api.verifyTOTP({ ...call, body: { code: code.replaceAll(/\s/g, '') } }),
  );
}
