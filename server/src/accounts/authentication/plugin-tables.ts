import { nameColumns } from './name-columns.ts';

export const passkeyTables = {
  passkey: {
    modelName: 'passkeys',
    fields: {
      ...nameColumns('name', 'publicKey', 'userId', 'counter', 'deviceType', 'backedUp'),
      ...nameColumns('transports', 'createdAt', 'aaguid'),
      credentialID: 'credential_id',
    },
  },
};

export const secondFactorTables = {
  user: { fields: { twoFactorEnabled: 'has_second_factor' } },
  twoFactor: {
    modelName: 'second_factors',
    fields: {
      ...nameColumns('secret', 'backupCodes', 'userId', 'verified'),
      ...nameColumns('failedVerificationCount', 'lockedUntil'),
    },
  },
};
