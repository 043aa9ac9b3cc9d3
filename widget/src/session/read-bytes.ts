import { ApiError } from '@vignette/server/client';
import type { Platform } from './platform.ts';

/** The bytes behind a signed address, if they are there. */
export async function readBytes(
  { fetch }: Pick<Platform, 'fetch'>,
  url: string,
  signal?: AbortSignal,
): Promise<Blob | undefined> {
  const response = await fetch(url, { credentials: 'omit', ...(signal && { signal }) });
  if (response.ok) return response.blob();
  if (response.status < 500) return undefined;
  throw new ApiError(response.status, {});
}
