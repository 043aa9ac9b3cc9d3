import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { createFlatPng } from '../../../../pictures/testing/create-flat-png.ts';
import type { World } from '../open-world.ts';
import type { Person } from '../people.ts';
import { addGeneration } from './add-generation.ts';

const bytes = createFlatPng(64, 64);
const size = { width: 64, height: 64, bytes: bytes.length };

/** A picture of somebody's, made on the first site. */
export async function addImage(world: World, owner: Person): Promise<string> {
  const { database, storage } = world.services;
  const generation_id = await addGeneration(world, owner);
  const [id, owner_id] = [uuidv7(), world.people[owner].id];
  const storage_key = `${owner_id}/${id}/original.png`;
  await storage.put(storage_key, bytes);
  await database
    .insertInto('images')
    .values({
      ...{ id, generation_id, owner_id, site_id: world.sites.first.id, position: 0, media_type: 'image/png' },
      ...{ ...size, thumb_hash: Buffer.from('hash'), digital_source_type: 'algorithmicMedia', created_at: new Date() },
    })
    .execute();
  const sha256 = createHash('sha256').update(bytes).digest();
  await database
    .insertInto('image_files')
    .values({ image_id: id, rendition: 'original', storage_key, media_type: 'image/png', ...size, sha256 })
    .execute();
  return id;
}
