import { AppError } from '../errors/app-error.ts';

/** Browsers tell the origin of a page and a script outside of them can write anything, so a missing one proves nothing: budgets hold either way. */
export function assertOrigin(allowed: readonly string[], origin: string | undefined): void {
  if (origin !== undefined && !allowed.includes(origin)) throw new AppError('origin_not_allowed');
}
