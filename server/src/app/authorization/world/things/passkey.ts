import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Thing } from '../../matrix/row.ts';

export const passkey: Thing = {
  owners: ['account'],
  async make({ services, people }, owner) {
    const id = uuidv7();
    const key = { public_key: 'key', credential_id: randomBytes(16).toString('base64url'), counter: 0 };
    await services.database
      .insertInto('passkeys')
      .values({
        id,
        account_id: people[owner].id,
        name: 'A phone',
        ...key,
        device_type: 'multiDevice',
        backed_up: true,
      })
      .execute();
    return id;
  },
  nameMissing: uuidv7,
};
