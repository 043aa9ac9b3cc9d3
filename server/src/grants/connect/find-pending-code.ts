import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OAuthAuthentication } from '../oauth/authentication.ts';

const Pending = z.object({
  type: z.literal('authorization_code'),
  userId: z.string(),
  query: z.object({ client_id: z.string(), state: z.string() }),
});

export interface PendingCode {
  accountId: string;
  clientId: string;
  state: string;
}

/** For whom an authorization code was made that nobody has redeemed yet. Looking spends nothing. */
export async function findPendingCode(
  { context }: Pick<OAuthAuthentication, 'context'>,
  code: string,
): Promise<PendingCode | undefined> {
  const { internalAdapter } = await context;
  const found = await internalAdapter.findVerificationValue(createHash('sha256').update(code).digest('base64url'));
  const pending = Pending.safeParse(found && JSON.parse(found.value)).data;
  return pending && { accountId: pending.userId, clientId: pending.query.client_id, state: pending.query.state };
}
