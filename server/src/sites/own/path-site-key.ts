import { z } from 'zod';
import { AppError } from '../../errors/app-error.ts';
import { siteKeyShape } from '../site-key-shape.ts';

/** A site key in a path. One that cannot be one of ours is as good as one that is not there. */
export const PathSiteKey = z.string().transform((key): string => {
  if (siteKeyShape.test(key)) return key;
  throw new AppError('not_found');
});
