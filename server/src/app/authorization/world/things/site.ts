import { createSiteKey } from '../../../../sites/create-site-key.ts';
import type { Thing } from '../../matrix/row.ts';
import { addSite } from '../add-site.ts';

/** By its key. */
export const site: Thing = {
  owners: ['owner'],
  async make({ services, people }, owner) {
    const { key } = await addSite(services, people[owner].id);
    return key;
  },
  nameMissing: createSiteKey,
};
