import { createHash } from 'node:crypto';
import type { ParsedRequest } from './check-request.ts';

/** The same for two bodies that ask for the same thing, whatever the order of their fields. */
export function hashRequest(request: ParsedRequest): Buffer {
  const fields = Object.entries(request).filter(([, value]) => value !== undefined);
  const canonical = JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(canonical).digest();
}
