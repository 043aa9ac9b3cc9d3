import { z } from 'zod';
import { Generation } from './generation.ts';
import { Id, Time } from './values.ts';
import { Me } from './visitors.ts';

/**
 * What the stream `GET /v1/events` carries. It transfers state, it is no log: on connect every open generation and all
 * that changed since `?since=`, with overlap, then each change as it happens. Every event can be applied twice.
 */
export const LiveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('generation'), generation: Generation }),
  z.object({ type: z.literal('deleted'), id: Id }),
  z.object({ type: z.literal('me'), me: Me }),
  z.object({ type: z.literal('synced'), at: Time.describe('Pass it as `since` when connecting again.') }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;
