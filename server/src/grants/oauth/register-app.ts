import { randomBytes } from 'node:crypto';
import type { Scope } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import { checkSiteName } from '../../sites/check-site-name.ts';
import { checkRedirect } from './check-redirect.ts';

interface NewApp {
  name: string;
  redirects: readonly string[];
  scopes: readonly Scope[];
}

const mostRedirects = 10;

/** Registers an app that accounts may allow to use them: a site that nobody embeds. Answers its key, the client id. */
export async function registerApp(
  { database, clock }: { database: Database; clock: Clock },
  { name, redirects, scopes }: NewApp,
): Promise<string> {
  if (redirects.length === 0 || redirects.length > mostRedirects) {
    throw new AppError('field_invalid', {
      field: 'redirects',
      title: `An app has 1 to ${mostRedirects} redirects.`,
    });
  }
  const key = `app_${randomBytes(16).toString('base64url')}`;
  const checked = { name: checkSiteName(name), redirects: redirects.map(checkRedirect), scopes: [...new Set(scopes)] };
  await database
    .insertInto('sites')
    .values({ id: uuidv7(), key, kind: 'app', origins: [], ...checked, created_at: clock.now() })
    .execute();
  return key;
}
