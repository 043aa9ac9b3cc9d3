import { nameColumns } from './name-columns.ts';

/** Fields of an account that the library does not know. None is reachable over HTTP: only our own pages call. */
const accountFields = {
  locale: { type: 'string', required: false, defaultValue: 'en' },
  theme: { type: 'string', required: false, defaultValue: 'system' },
  ageConfirmedAt: { type: 'date', required: false, fieldName: 'age_confirmed_at' },
  normalisedEmail: { type: 'string', required: false, input: false, fieldName: 'normalised_email' },
  suspendedAt: { type: 'date', required: false, input: false, fieldName: 'suspended_at' },
} as const;

/** The library's four own tables, under our names and words. Migration 0008 makes them. */
export const coreTables = {
  user: {
    modelName: 'accounts',
    fields: nameColumns('name', 'email', 'emailVerified', 'image', 'createdAt', 'updatedAt'),
    additionalFields: accountFields,
  },
  session: {
    modelName: 'account_sessions',
    fields: {
      ...nameColumns('expiresAt', 'token', 'createdAt', 'updatedAt', 'userId'),
      // Neither an address nor a browser's whole signature is kept: `describeSession` replaces them.
      ipAddress: 'country',
      userAgent: 'device',
    },
  },
  account: {
    modelName: 'sign_in_methods',
    fields: {
      ...nameColumns('userId', 'accessToken', 'refreshToken', 'idToken', 'accessTokenExpiresAt'),
      ...nameColumns('refreshTokenExpiresAt', 'scope', 'password', 'createdAt', 'updatedAt'),
      accountId: 'subject',
      providerId: 'provider',
    },
  },
  verification: {
    modelName: 'verifications',
    fields: nameColumns('identifier', 'value', 'expiresAt', 'createdAt', 'updatedAt'),
  },
};
