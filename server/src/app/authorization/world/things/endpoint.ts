import { uuidv7 } from 'uuidv7';
import { createSiteKey } from '../../../../sites/create-site-key.ts';
import { addEndpoint } from '../../../../webhooks/add-endpoint.ts';
import type { Database } from '../../../../database/connect-database.ts';
import type { Thing } from '../../matrix/row.ts';
import { addSite } from '../add-site.ts';
import type { World } from '../open-world.ts';
import type { Person } from '../people.ts';

/** A webhook, by the address of its page below `/sites`. */
export const endpoint: Thing = {
  owners: ['owner'],
  async make(world, owner) {
    const { key, endpointId } = await addSiteWithEndpoint(world, owner);
    return nameEndpoint(key, endpointId);
  },
  nameMissing: () => nameEndpoint(createSiteKey(), uuidv7()),
  async mix(world) {
    const [own, other] = [await addSiteWithEndpoint(world, 'owner'), await addSiteWithEndpoint(world, 'other owner')];
    return nameEndpoint(own.key, other.endpointId);
  },
};

async function addSiteWithEndpoint({ services, people }: World, owner: Person) {
  const { id: siteId, key } = await addSite(services, people[owner].id);
  const dependencies = { ...services, allowsPrivateHosts: true };
  const { endpoint: added } = await addEndpoint(dependencies, { siteId, url: 'http://127.0.0.1:9/hook' });
  await addMessage(services.database, siteId, added.id);
  return { key, endpointId: added.id };
}

/** It goes by the id of the endpoint, so that whoever knows the one knows the other. */
async function addMessage(database: Database, site_id: string, id: string): Promise<void> {
  await database
    .insertInto('webhook_messages')
    .values({ id, site_id, type: 'generation.succeeded', payload: '{}', created_at: new Date() })
    .execute();
}

function nameEndpoint(key: string, endpointId: string): string {
  return `${key}/webhooks/${endpointId}`;
}
