import { type Client, createClient } from '@vignette/server/client';
import type { Database } from '../../../src/database/connect-database.ts';
import { addSite } from '../../support/add-site.ts';
import { addVisitors } from '../../support/add-visitors.ts';

export interface RaceCourse {
  database: Database;
  /** The addresses of processes that share the database. */
  servers: readonly string[];
}

/** How many ask at once. */
export const parallel = 50;

/** For each process one that speaks for the same token. */
export function connectAll({ servers }: RaceCourse, token: string): Client[] {
  return servers.map((server) => createClient({ server, token }));
}

/** A new visitor of a new site with so many credits, and a client of theirs for each process. */
export async function addRacer(course: RaceCourse, credits: number) {
  const site = await addSite(course.database, credits);
  return { ...(await joinSite(course, site.id)), site };
}

/** A new visitor of a site. */
export async function joinSite(course: RaceCourse, siteId: string) {
  const [visitor] = await addVisitors(course.database, siteId, 1);
  if (!visitor) throw new Error('no visitor was added');
  return { clients: connectAll(course, visitor.token), ownerId: visitor.id };
}
