import type { z } from 'zod';

/** A JSON answer for a route's description. */
export function describeAnswer<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } };
}
