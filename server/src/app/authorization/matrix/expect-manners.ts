import { expect } from 'vitest';
import { headerSets } from '../../../http/header-sets.ts';
import type { Row } from './row.ts';
import { surfaces } from './surfaces.ts';

/** Whoever asks and whatever comes of it: the headers of this kind of route, and cookies shared with nobody. */
export function expectManners({ headers, status }: Response, row: Row): void {
  const { headers: name, isReadElsewhere, isPage } = surfaces[row.surface];
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
  const set: Record<string, string> = headerSets[isProblem ? 'api' : name];
  const own = new Set(row.ownHeaders);
  // A page about an error may be shown in a sign-in window, whatever was asked for there.
  if (isPage && status >= 400) own.add('cross-origin-opener-policy');
  for (const [header, value] of Object.entries(set)) {
    if (own.has(header) || header.startsWith('access-control-')) expect.soft(headers.has(header), header).toBe(true);
    else expect.soft(headers.get(header), header).toBe(value);
  }
  if (!isReadElsewhere) expect.soft(headers.get('access-control-allow-origin')).toBe(null);
  expect.soft(headers.get('access-control-allow-credentials')).toBe(null);
}
