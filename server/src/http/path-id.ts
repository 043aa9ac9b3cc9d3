import { Id } from '@vignette/server/contract';
import { z } from 'zod';
import { AppError } from '../errors/app-error.ts';

/** An id in a path. One that cannot be one of ours is as good as one that is not there. */
export const PathId = z.string().transform((id): string => {
  if (Id.safeParse(id).success) return id;
  throw new AppError('not_found');
});
