import { serializeSigned } from 'hono/utils/cookie';
import type { Services } from '../../services.ts';

export interface WorldSession {
  id: string;
  token: string;
  /** As the browser sends it. */
  cookie: string;
}

type Accounts = Pick<Services, 'authentication'>;

/** Signs an account in, in a browser that nobody else uses. */
export async function addSession({ authentication }: Accounts, accountId: string): Promise<WorldSession> {
  const { internalAdapter } = await authentication.context;
  const { id, token } = await internalAdapter.createSession(accountId);
  return { id, token, cookie: await writeSessionCookie({ authentication }, token) };
}

/** Such a cookie with any value, signed as ours are unless told otherwise. */
export async function writeSessionCookie({ authentication }: Accounts, value: string, key?: string): Promise<string> {
  const { authCookies, secret } = await authentication.context;
  return (await serializeSigned(authCookies.sessionToken.name, value, key ?? secret)).split(';')[0] ?? '';
}
