import type { ErrorCode } from '@vignette/server/contract';

/** Stands wherever a file says more than its pixels. It must turn up in nothing we keep. */
export const canary = 'CANARY-the-owner-lives-here';

/** One odd file, and what becomes of it: a refusal by its code, or a picture that is kept. */
export interface HostileUpload {
  name: string;
  make(): Promise<Buffer> | Buffer;
  outcome: ErrorCode | 'stored';
  /** A word of the refusal: the type of what was sent. */
  named?: string;
}
