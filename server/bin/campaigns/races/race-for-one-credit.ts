import { askInParallel } from '../ask-in-parallel.ts';
import { addRacer, parallel, type RaceCourse } from './race-course.ts';

/** A budget that covers one. */
export async function raceForOneCredit(course: RaceCourse): Promise<string[]> {
  const { clients } = await addRacer(course, 1);
  const { accepted, refused, broken } = await askInParallel(clients, parallel, (index) => `one-credit-${index}`);
  const isRight = accepted.length === 1 && refused.length === parallel - 1;
  return [...broken, ...(isRight ? [] : [`${accepted.length} of ${parallel} were accepted on a budget of one`])];
}
