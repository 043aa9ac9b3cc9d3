import type { ErrorCode } from '@vignette/server/contract';

export function attemptFailure(code: ErrorCode, reason: string) {
  return { status: 'failed', code, reason } as const;
}
