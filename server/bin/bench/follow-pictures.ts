import type { Client } from '@vignette/server/client';

export interface PictureFollower {
  /** Asks for a picture and resolves with the moment at which the event with it has been read. */
  makeOne(idempotencyKey: string): Promise<number>;
  stop(): void;
}

const request = { kind: 'image', model: 'collage-1', prompt: 'a fox', size: '1024x1024', maxCredits: 1 } as const;

/** Reads the live stream as a page does. */
export async function followPictures(client: Client): Promise<PictureFollower> {
  const stopping = new AbortController();
  const synced = Promise.withResolvers<void>();
  let arrived = Promise.withResolvers<number>();

  async function read() {
    for await (const event of client.openEvents({ signal: stopping.signal })) {
      if (event.type === 'synced') synced.resolve();
      if (event.type !== 'generation') continue;
      const { status, images, error } = event.generation;
      if (images.length > 0) arrived.resolve(performance.now());
      else if (error) arrived.reject(new Error(`the picture ended as ${status}: ${error.reason}`));
    }
  }

  const reading = read().catch((error: unknown) => {
    if (!stopping.signal.aborted) arrived.reject(error);
  });
  await synced.promise;
  return {
    async makeOne(idempotencyKey) {
      arrived = Promise.withResolvers();
      await client.createGeneration(request, { idempotencyKey });
      return arrived.promise;
    },
    stop() {
      stopping.abort();
      void reading;
    },
  };
}
