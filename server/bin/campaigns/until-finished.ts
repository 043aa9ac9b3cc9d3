import type { Client } from '@vignette/server/client';
import type { Generation } from '@vignette/server/contract';

const patience = 60_000;

/** Follows the caller's stream until the generation has ended; rejects after a minute. */
export async function untilFinished(client: Client, id: string): Promise<Generation> {
  const generation = await client.getGeneration(id);
  if (hasEnded(generation)) return generation;
  for await (const event of client.openEvents({ since: generation.updatedAt, signal: AbortSignal.timeout(patience) })) {
    if (event.type === 'generation' && event.generation.id === id && hasEnded(event.generation))
      return event.generation;
  }
  return untilFinished(client, id);
}

function hasEnded({ status }: Generation): boolean {
  return status !== 'queued' && status !== 'running';
}
