import {
  ErrorCode,
  Generation,
  GenerationReport,
  GenerationStatus,
  Image,
  OperationName,
  Receipt,
  Reference,
  RenditionName,
} from '@vignette/server/contract';
import { z } from 'zod';
import { printComment, printSchema } from './print-schema.ts';

/** What events carry, by the names it has everywhere. A schema that is not named here is written out where it stands. */
export const publicSchemas = {
  ...{ ErrorCode, Generation, GenerationReport, GenerationStatus, Image },
  ...{ OperationName, Receipt, Reference, RenditionName },
};

const comments: Partial<Record<string, string>> = {
  ErrorCode: 'Every way a request or a generation can go wrong.',
  Generation: 'One request for a picture, and its outcome.',
  GenerationReport: 'What an engine that can tell did with each word of the prompt.',
  Image: 'One picture that came out of a generation.',
  Receipt: 'What was deleted, store by store.',
};

/** The contract's types without the contract: plain TypeScript, for pages that have neither zod nor our server's package. */
export function printContract(): string {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(publicSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => id });
  return Object.keys(publicSchemas)
    .map((name) => `${printComment(comments[name])}export type ${name} = ${printSchema(schemas[name] ?? {})};\n`)
    .join('\n');
}
