import { ApiError } from '@vignette/server/client';
import type { AccessOptions } from '../session/access.ts';

export interface Tokens {
  access: string;
  refresh: string;
  /** By this browser's clock, in milliseconds. */
  expiresAt: number;
}

interface TokenAnswer {
  access_token: string;
  refresh_token: string;
  expires_in: number;
}

/** Asks OAuth's token endpoint, which is not part of the API and speaks in forms (RFC 6749, section 4.1.3 and 6). */
export async function requestTokens(options: AccessOptions, values: Record<string, string>): Promise<Tokens> {
  const response = await sendForm(options, 'token', values);
  const answer = (await response.json()) as TokenAnswer;
  return {
    access: answer.access_token,
    refresh: answer.refresh_token,
    expiresAt: options.platform.now() + answer.expires_in * 1000,
  };
}

/** What was given is worth nothing from here on, the whole family (RFC 7009). */
export async function revokeToken(options: AccessOptions, token: string): Promise<void> {
  await sendForm(options, 'revoke', { token, token_type_hint: 'refresh_token' });
}

async function sendForm(
  { server, siteKey, platform }: AccessOptions,
  endpoint: string,
  values: Record<string, string>,
): Promise<Response> {
  const request: RequestInit = {
    method: 'POST',
    body: new URLSearchParams({ ...values, client_id: siteKey }),
    credentials: 'omit',
    // A person may leave the page right after.
    keepalive: true,
  };
  const response = await platform.fetch(`${server}/auth/oauth2/${endpoint}`, request).catch((cause: unknown) => {
    throw new ApiError(0, {}, cause);
  });
  if (response.ok) return response;
  throw new ApiError(response.status, {});
}
