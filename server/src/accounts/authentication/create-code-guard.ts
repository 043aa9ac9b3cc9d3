import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';

/** As long as the library may take a code: its own half minute, and those before and after. */
const codeLifetimeMs = 90_000;

/** A code of an authenticator app counts once (RFC 6238, 5.2): whoever has looked over a shoulder has seen a spent one. */
export function createCodeGuard(): BetterAuthPlugin {
  const handler = createAuthMiddleware(async (context) => {
    const { code } = context.body as { code: string };
    const accountId = await findAccountId(context);
    if (accountId && !(await spendCode(context, `${accountId}:${code}`))) {
      throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
    }
  });
  return {
    id: 'code-guard',
    hooks: { before: [{ matcher: ({ path }) => path === '/two-factor/verify-totp', handler }] },
  };
}

/** Whose code it is: of who is signed in, else of who has just taken the first step. */
async function findAccountId(context: GenericEndpointContext): Promise<string | undefined> {
  const session = await getSessionFromCtx(context);
  if (session) return session.user.id;
  const { createAuthCookie, secret, internalAdapter } = context.context;
  const firstStep = await context.getSignedCookie(createAuthCookie('two_factor').name, secret);
  if (!firstStep) return undefined;
  return (await internalAdapter.findVerificationValue(firstStep))?.value;
}

/** Whether nobody has used it before. Of two at once, one has. */
function spendCode({ context }: GenericEndpointContext, code: string): Promise<boolean> {
  const expiresAt = new Date(Date.now() + codeLifetimeMs);
  return context.internalAdapter.reserveVerificationValue({ identifier: `spent-code:${code}`, value: '', expiresAt });
}
