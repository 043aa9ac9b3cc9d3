import { z } from 'zod';

/** What an account can allow a site or an app to do. */
export const Scope = z.enum(['generate', 'gallery:add', 'gallery:read', 'assistant']);
export type Scope = z.infer<typeof Scope>;
