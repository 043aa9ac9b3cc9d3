import { z } from 'zod';

/** What a signed address says behind its path. */
export const SignatureQuery = z.object({
  expires: z.string().max(20).describe('Unix time in seconds.'),
  signature: z.string().max(100),
});
