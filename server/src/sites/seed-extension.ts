import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';

export const extensionKey = 'app_extension';

/** Where browsers send their extensions back to: by the id that the key of our manifest gives, in Chrome and in Firefox. */
export const extensionRedirects = [
  'https://dpfagnogmmeaobafgoemaaampnakalje.chromiumapp.org/',
  'https://c713399b6d75083ca6373f007e72c600c6a128ad.extensions.allizom.org/',
] as const;

/** The extension, unpacked, for development. One that is there already keeps what its operator made of it. */
export async function seedExtension({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  await database
    .insertInto('sites')
    .values({
      id: uuidv7(),
      key: extensionKey,
      kind: 'app',
      name: 'Vignette extension',
      origins: [],
      redirects: [...extensionRedirects],
      scopes: ['generate', 'gallery:add', 'gallery:read', 'assistant'],
      created_at: clock.now(),
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}
