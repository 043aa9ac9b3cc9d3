import { ApiError } from '@vignette/server/client';

/** The code with which a file is refused; nothing for one that is taken, or for an error that nobody has words for. */
export async function refusalOf(stripping: Promise<Blob>): Promise<string | undefined> {
  const error: unknown = await stripping.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ApiError ? error.code : undefined;
}
