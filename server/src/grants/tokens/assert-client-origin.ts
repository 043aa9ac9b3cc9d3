import { assertOrigin } from '../../sites/assert-origin.ts';

interface Client {
  kind: 'site' | 'app';
  origins: readonly string[];
}

/** Pages may use the tokens of their own site only. Apps are no pages: an extension's own origin is not on any list. */
export function assertClientOrigin({ kind, origins }: Client, origin: string | undefined): void {
  if (kind === 'site') return assertOrigin(origins, origin);
  if (origin !== undefined && isOfPage(origin)) assertOrigin(origins, origin);
}

/** A sandboxed frame says `null`, and is a page as well. */
function isOfPage(origin: string): boolean {
  return origin === 'null' || /^https?:/i.test(origin);
}
