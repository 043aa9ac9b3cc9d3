import { ApiError } from '@vignette/server/client';
import type { Client } from '@vignette/server/client';
import type { WantedPicture } from './wanted-picture.ts';

/**
 * Asks for every picture that nothing was acknowledged for, as the widget does: a request that a crash cut off goes out
 * again under the same key. Notes what is acknowledged; a clear no is thrown.
 */
export async function askUntilCut(client: Client, wanted: readonly WantedPicture[]): Promise<void> {
  for (const picture of wanted) {
    if (picture.generationId !== undefined) continue;
    try {
      const { request, idempotencyKey } = picture;
      picture.generationId = (await client.createGeneration(request, { idempotencyKey })).id;
    } catch (error) {
      if (error instanceof ApiError && error.status === 0) return;
      throw error;
    }
  }
}
