import type { Platform } from './platform.ts';

const patienceMs = 10_000;

/** One tab at a time; where no lock is to be had, each by itself. */
export async function underLock<Result>(
  { locks }: Pick<Platform, 'locks'>,
  name: string,
  act: () => Promise<Result>,
): Promise<Result> {
  if (!locks) return act();
  let isHeld = false;
  try {
    // In a sandbox it is refused; a tab that hangs never lets go of it.
    return await locks.request(name, { signal: AbortSignal.timeout(patienceMs) }, () => {
      isHeld = true;
      return act();
    });
  } catch (error) {
    if (isHeld) throw error;
    return act();
  }
}
