import { askInParallel } from '../ask-in-parallel.ts';
import { addRacer, parallel, type RaceCourse } from './race-course.ts';

/** Room for all, and one key. */
export async function raceUnderOneKey(course: RaceCourse): Promise<string[]> {
  const { clients, ownerId } = await addRacer(course, parallel);
  const { accepted, refused, broken } = await askInParallel(clients, parallel, () => 'the-same-key');
  const { database } = course;
  const stored = await database.selectFrom('generations').select('id').where('owner_id', '=', ownerId).execute();
  const ids = new Set([...accepted, ...stored.map(({ id }) => id)]);
  const isRight = accepted.length === parallel && ids.size === 1;
  const sentence = `one key: ${accepted.length} accepted, ${refused.length} refused, ${ids.size} generations`;
  return [...broken, ...(isRight ? [] : [sentence])];
}
