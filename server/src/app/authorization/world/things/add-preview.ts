import { createFlatPng } from '../../../../pictures/testing/create-flat-png.ts';
import type { World } from '../open-world.ts';
import { addGeneration } from './add-generation.ts';

/** The first partial picture of a generation that runs. Answers the generation's id. */
export async function addPreview(world: World): Promise<string> {
  const generation_id = await addGeneration(world, 'visitor', 'running');
  const picture = { number: 1, media_type: 'image/png', bytes: createFlatPng(8, 8) };
  await world.services.database
    .insertInto('partial_pictures')
    .values({ generation_id, ...picture })
    .execute();
  return generation_id;
}
