import type { Scope } from '@vignette/server/contract';
import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { TestGrants } from './open-test-grants.ts';

export interface TestClient {
  id: string;
  key: string;
  origin: string;
  redirect: string;
}

interface NewClient {
  name?: string;
  redirects?: readonly string[];
  scopes?: readonly Scope[];
}

/** A site with one origin, which only it has. */
export async function addSite(
  { database, clock, publicUrl }: TestGrants,
  { name = 'Magazine' } = {},
): Promise<TestClient> {
  const id = uuidv7();
  const key = `site_${randomBytes(16).toString('base64url')}`;
  const origin = `https://${id}.example`;
  await database
    .insertInto('sites')
    .values({ id, key, name, origins: [origin], created_at: clock.now() })
    .execute();
  return { id, key, origin, redirect: `${publicUrl}/connect/callback` };
}

/** An app, which nobody embeds. */
export async function addApp({ database, clock }: TestGrants, given: NewClient = {}): Promise<TestClient> {
  const {
    name = 'Extension',
    redirects = ['https://abcdef.chromiumapp.org/'],
    scopes = ['generate', 'gallery:read'],
  } = given;
  const id = uuidv7();
  const key = `app_${randomBytes(16).toString('base64url')}`;
  const app = { id, key, name, origins: [], kind: 'app' as const, redirects: [...redirects], scopes: [...scopes] };
  await database
    .insertInto('sites')
    .values({ ...app, created_at: clock.now() })
    .execute();
  return { id, key, origin: 'chrome-extension://abcdef', redirect: redirects[0] ?? '' };
}
