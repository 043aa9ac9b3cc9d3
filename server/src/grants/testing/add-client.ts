import type { Scope } from '@vignette/server/contract';
import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';

export interface TestClient {
  id: string;
  key: string;
  origin: string;
  redirect: string;
}

interface Place {
  database: Database;
  clock: Clock;
}

interface NewClient {
  name?: string;
  redirects?: readonly string[];
  scopes?: readonly Scope[];
}

/** A site with one origin, which only it has unless another is given. */
export async function addSite(
  { database, clock, publicUrl }: Place & { publicUrl: string },
  { name = 'Magazine', host }: { name?: string; host?: string } = {},
): Promise<TestClient> {
  const id = uuidv7();
  const key = `site_${randomBytes(16).toString('base64url')}`;
  const origin = `https://${host ?? `${id}.example`}`;
  await database
    .insertInto('sites')
    .values({ id, key, name, origins: [origin], created_at: clock.now() })
    .execute();
  return { id, key, origin, redirect: `${publicUrl}/connect/callback` };
}

/** An app, which nobody embeds. */
export async function addApp({ database, clock }: Place, given: NewClient = {}): Promise<TestClient> {
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
