import { verifyJWT } from 'better-auth/crypto';
import type { Authentication } from '../authentication/authentication.ts';

/** Which address a link from a mail proves: the library has signed it. Nothing when it is too old, or none of ours. */
export async function readAddressToVerify(
  { context }: Pick<Authentication, 'context'>,
  token: string,
): Promise<string | undefined> {
  const claims = await verifyJWT<{ email?: unknown }>(token, (await context).secret);
  return typeof claims?.email === 'string' ? claims.email : undefined;
}
