import type { z } from 'zod';

/** A JSON body for a route's description; without one the request is refused. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}
