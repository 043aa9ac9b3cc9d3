import { Id } from '@vignette/server/contract';
import type { Context } from 'hono';
import { AppError } from '../../errors/app-error.ts';

/** Behind which id a list goes on, as its address says. */
export function readAfter(context: Context): string | undefined {
  const after = context.req.query('after');
  if (after !== undefined && !Id.safeParse(after).success) throw new AppError('field_invalid', { field: 'after' });
  return after;
}
