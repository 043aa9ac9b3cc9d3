import type { BetterAuthOptions } from 'better-auth';
import type { Database } from '../../database/connect-database.ts';
import { describeDevice } from '../describe-device.ts';
import { normaliseAddress } from '../normalise-address.ts';
import { assertNotSuspended } from './assert-not-suspended.ts';
import { countryHeader } from './forwarded-headers.ts';

type DatabaseHooks = NonNullable<BetterAuthOptions['databaseHooks']>;
type Caller = { headers?: Headers | undefined } | null;

/** What is ours in the rows that the library writes. */
export function createDatabaseHooks(database: Database): DatabaseHooks {
  return {
    user: {
      create: { before: async (account) => ({ data: withNormalisedEmail(account) }) },
      update: { before: async (changes) => ({ data: withNormalisedEmail(changes) }) },
    },
    session: {
      create: {
        async before(session, context) {
          await assertNotSuspended(database, session.userId);
          return { data: { ...session, ...describeSession(context) } };
        },
      },
    },
  };
}

function withNormalisedEmail<Row extends { email?: string | undefined }>(row: Row): Row & { normalisedEmail?: string } {
  return row.email === undefined ? row : { ...row, normalisedEmail: normaliseAddress(row.email) };
}

/** The fields are the library's; what we put into them is device and country, and never an address. */
function describeSession(caller: Caller) {
  return {
    userAgent: describeDevice(caller?.headers?.get('user-agent')),
    ipAddress: caller?.headers?.get(countryHeader) ?? null,
  };
}
