import type { Context } from 'hono';
import { PathId } from '../../http/path-id.ts';

/** Which endpoint a page is about. */
export function readEndpoint(context: Context): string {
  return PathId.parse(context.req.param('endpoint'));
}
