import { z } from '@hono/zod-openapi';

/** A body that is a picture, for the description of a route. */
export const pictureContent = {
  'image/*': { schema: z.string().openapi({ type: 'string', format: 'binary' }) },
};
