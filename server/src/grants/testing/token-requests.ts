import type { TestClient } from './add-client.ts';
import { addSite } from './add-client.ts';
import { allow, type Attempt, connectAddress, createAttempt } from './oauth-flow.ts';
import type { TestGrants } from './open-test-grants.ts';
import { readMessage } from './read-message.ts';

export interface Tokens {
  access_token: string;
  refresh_token: string;
  scope: string;
}

/** Without an origin: a program, not a page. */
type Changed = Record<string, string> & { origin?: string };

/** An account that has just allowed a site of its own, the code that came of it, and the address where that ended. */
export async function signInFromSite(grants: TestGrants, site?: TestClient) {
  const client = site ?? (await addSite(grants));
  const attempt = createAttempt();
  const signedIn = await grants.openSignedIn();
  const { response, address: end } = await allow(signedIn.browser, connectAddress(client, attempt));
  const page = await response.text();
  return { ...signedIn, site: client, attempt, page, end, code: readMessage(page).code ?? '' };
}

export async function allowSite(
  browser: Parameters<typeof allow>[0],
  site: TestClient,
  attempt: Attempt,
): Promise<string> {
  const { response } = await allow(browser, connectAddress(site, attempt));
  return response.text();
}

/** As `signInFromSite`, with the tokens for it. */
export async function getTokens(grants: TestGrants, site?: TestClient) {
  const signedIn = await signInFromSite(grants, site);
  const response = await redeem(grants, signedIn);
  return { ...signedIn, tokens: (await response.json()) as Tokens };
}

interface Redemption {
  site: TestClient;
  attempt: Attempt;
  code: string;
}

/** Trades a code for tokens, as the page of the site would, but for what is changed. */
export function redeem(
  grants: TestGrants,
  { site, attempt, code }: Redemption,
  { origin = site.origin, ...changed }: Changed = {},
): Promise<Response> {
  const fields = { client_id: site.key, redirect_uri: site.redirect, code, code_verifier: attempt.verifier };
  return post(grants, '/auth/oauth2/token', { grant_type: 'authorization_code', ...fields, ...changed }, origin);
}

export function refresh(
  grants: TestGrants,
  { site, token }: { site: TestClient; token: string },
  { origin = site.origin, ...changed }: Changed = {},
): Promise<Response> {
  const fields = { grant_type: 'refresh_token', client_id: site.key, refresh_token: token };
  return post(grants, '/auth/oauth2/token', { ...fields, ...changed }, origin);
}

export function revoke(grants: TestGrants, site: TestClient, token: string): Promise<Response> {
  return post(grants, '/auth/oauth2/revoke', { client_id: site.key, token }, site.origin);
}

/** An empty value leaves its field out, an empty origin the header. */
async function post({ app }: TestGrants, path: string, fields: Record<string, string>, origin: string) {
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  const headers = new Headers({ 'content-type': 'application/x-www-form-urlencoded' });
  if (origin !== '') headers.set('origin', origin);
  return app.request(path, { method: 'POST', headers, body: new URLSearchParams(given).toString() });
}

/** What a person would type, out of the page that shows it. */
export function readTypedCode(page: string): string {
  return [...page.matchAll(/<code>([\dA-Z]{4})<\/code>/g)].map(([, half]) => half).join('');
}

export async function redeemTyped(
  { app }: TestGrants,
  { site, state, code }: { site: TestClient; state: string; code: string },
  origin = site.origin,
): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (origin !== '') headers.set('origin', origin);
  const body = JSON.stringify({ siteKey: site.key, state, code });
  return app.request('/v1/connect/redemptions', { method: 'POST', headers, body });
}
