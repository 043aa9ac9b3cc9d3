import { uuidv7 } from 'uuidv7';
import { addUpload } from '../../../../generation/testing/add-upload.ts';
import type { Thing } from '../../matrix/row.ts';

/** One that is not used yet, of a token on the first site. */
export const upload: Thing = {
  owners: ['visitor', 'account'],
  async make({ services, sites, people }, owner) {
    const { id } = await addUpload(services, { ownerId: people[owner].id, siteId: sites.first.id });
    return id;
  },
  nameMissing: uuidv7,
};
