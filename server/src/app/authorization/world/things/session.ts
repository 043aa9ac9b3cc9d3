import { uuidv7 } from 'uuidv7';
import type { Thing } from '../../matrix/row.ts';
import { addSession } from '../add-session.ts';

/** Somewhere else an account is signed in. */
export const session: Thing = {
  owners: ['account'],
  async make({ services, people }, owner) {
    const { id } = await addSession(services, people[owner].id);
    return id;
  },
  nameMissing: uuidv7,
};
