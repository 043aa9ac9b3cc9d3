import { z } from 'zod';

/** The widget's own secret for this one sign-in; it comes back with the code. */
export const ConnectState = z.string().regex(/^[\w-]{16,128}$/);

/** How a widget begins. The challenge is that of PKCE, by SHA-256. */
export const ConnectRequest = z.object({
  siteKey: z.string().max(100),
  state: ConnectState,
  codeChallenge: z.string().regex(/^[\w-]{43}$/),
  lang: z.string().max(35).optional(),
});
export type ConnectRequest = z.infer<typeof ConnectRequest>;
