import { createSiteKey } from '../../../../sites/create-site-key.ts';
import type { Thing } from '../../matrix/row.ts';
import { addSite } from '../add-site.ts';
import { addGrant } from '../add-tokens.ts';

/** A site that an account allows something, by the key of the site. */
export const connection: Thing = {
  owners: ['account'],
  async make({ services, people, accounts }, owner) {
    const site = await addSite(services, accounts['other owner'].id);
    await addGrant(services, { accountId: people[owner].id, site });
    return site.key;
  },
  nameMissing: createSiteKey,
};
