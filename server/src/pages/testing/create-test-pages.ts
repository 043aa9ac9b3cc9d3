import { createLog } from '../../observability/create-log.ts';
import type { Pages } from '../pages.ts';

export const testOrigin = 'https://pictures.example';

/** What pages need, for a test; nobody is signed in, and no script is built, unless it says otherwise. */
export function createTestPages(overrides: Partial<Pages> = {}): Pages {
  return {
    clock: { now: () => new Date('2026-11-21T10:00:00Z') },
    log: createLog('silent'),
    secret: 'a secret of tests',
    publicUrl: testOrigin,
    findViewer: async () => undefined,
    keepChoice: async () => {},
    findElements: async () => new Map(),
    ...overrides,
  };
}
