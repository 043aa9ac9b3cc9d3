import { createHash } from 'node:crypto';
import type { LimitWindow } from '../../src/limits/limit-window.ts';
import type { Site } from '../../src/sites/site.ts';

/** What an acceptance counts in, as many as with the server, of which none is ever full. */
export function listWindows({ id }: Site, ownerId: string): LimitWindow[] {
  return ['bench', ownerId, id].map((subject) => ({
    key: createHash('sha256').update(subject).digest(),
    points: 2 ** 31,
    seconds: 60,
  }));
}
