import { createHash, randomBytes } from 'node:crypto';
import type { Browser } from '../../accounts/testing/create-browser.ts';
import type { TestClient } from './add-client.ts';
import { serverUrl } from './open-test-grants.ts';

export interface Attempt {
  state: string;
  verifier: string;
  challenge: string;
}

export function createAttempt(): Attempt {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { state: randomBytes(16).toString('base64url'), verifier, challenge };
}

/** What a widget opens. */
export function connectAddress({ key }: Pick<TestClient, 'key'>, { state, challenge }: Attempt): string {
  return `/connect?${new URLSearchParams({ siteKey: key, state, codeChallenge: challenge }).toString()}`;
}

/** What an app opens. */
export function authorizeAddress(client: TestClient, attempt: Attempt, changed: Record<string, string> = {}): string {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: client.key,
    redirect_uri: client.redirect,
    scope: 'generate offline_access',
    state: attempt.state,
    code_challenge: attempt.challenge,
    code_challenge_method: 'S256',
    ...changed,
  });
  return `/auth/oauth2/authorize?${parameters.toString()}`;
}

export interface Visit {
  /** Where the browser has arrived. */
  address: URL;
  response: Response;
}

/** Follows redirects as far as they stay on our server. */
export async function visit(browser: Browser, path: string): Promise<Visit> {
  const response = await browser.get(path, { accept: 'text/html' });
  return follow(browser, { address: new URL(path, serverUrl), response });
}

async function follow(browser: Browser, { address, response }: Visit): Promise<Visit> {
  const location = response.headers.get('location');
  if (location === null) return { address, response };
  const next = new URL(location, address);
  if (next.origin !== serverUrl) return { address: next, response };
  return visit(browser, next.pathname + next.search);
}

/** The fields of the form on a page that has one. */
export function readFields(text: string): Record<string, string> {
  const inputs = text.matchAll(/<input\b[^>]*?\bname="(?<name>[^"]+)"[^>]*?\bvalue="(?<value>[^"]*)"/g);
  const hidden = text.matchAll(/<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)"/g);
  const fields = [...inputs, ...hidden].map(({ groups }) => [groups?.['name'] ?? '', decode(groups?.['value'] ?? '')]);
  return Object.fromEntries(fields) as Record<string, string>;
}

function decode(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** Says yes, or whatever else, on a consent page. */
export async function answer(browser: Browser, page: string, changed: Record<string, string> = {}): Promise<Visit> {
  const { query = '', signature = '', daily = '', total = '' } = readFields(page);
  const fields = { query, signature, daily, total, decision: 'allow', ...changed };
  const response = await browser.post('/consent', fields, { 'sec-fetch-site': 'same-origin' });
  return follow(browser, { address: new URL('/consent', serverUrl), response });
}

/** From the first press to the end of the window's way. */
export async function allow(browser: Browser, path: string, changed: Record<string, string> = {}): Promise<Visit> {
  const { response } = await visit(browser, path);
  return answer(browser, await response.text(), changed);
}
