import { z } from 'zod';
import { environmentVariables } from '../../src/app/environment-variables.ts';

/** Every environment variable with its default and what it does. */
export function describeEnvironment(): string {
  return Object.entries(environmentVariables)
    .map(([name, schema]) => `${name}${describeDefault(schema)}\n    ${schema.description ?? ''}`)
    .join('\n\n');
}

function describeDefault(schema: z.ZodType): string {
  return schema instanceof z.ZodPrefault ? ` (${String(schema.def.defaultValue)})` : '';
}
