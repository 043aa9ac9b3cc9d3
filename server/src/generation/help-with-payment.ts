import type { ErrorCode } from '@vignette/server/contract';
import type { AcceptInput } from './build-acceptance.ts';

/** Where an account can do something about it: raise the cap of this site, or see to its credits. */
export function helpWithPayment(
  { publicUrl }: { publicUrl: string },
  { caller }: Pick<AcceptInput, 'caller'>,
  code: ErrorCode,
): { help?: string } {
  if (code === 'grant_cap_reached') return { help: `${publicUrl}/account/sites/${caller.site.key}` };
  return code === 'credits_exhausted' ? { help: `${publicUrl}/account` } : {};
}
