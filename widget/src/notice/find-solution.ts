import type { ErrorCode, Me } from '@vignette/server/contract';
import { nextStepOf } from './next-step.ts';

interface Situation {
  me: Me | undefined;
  /** Of what is wanted. */
  price: number;
  /** Who could not have it, as known at that moment. */
  refused: Me | undefined;
}

/** What has changed since a press came to nothing, so that the same press would not any more. */
export function findSolution(
  code: ErrorCode,
  { me, price, refused }: Situation,
): 'hasSignedIn' | 'hasAllowedMore' | undefined {
  if (me === refused || me?.kind !== 'account') return undefined;
  const step = nextStepOf(code);
  if (step === 'allow-more') {
    const { dailyCredits, usedToday, totalCredits, used } = me.grant;
    const left = Math.min(dailyCredits - usedToday, totalCredits - used);
    return left >= Math.max(1, price) ? 'hasAllowedMore' : undefined;
  }
  const wantsAccount = step === 'wait-for-budget' || step === 'sign-in';
  return wantsAccount && refused?.kind !== 'account' ? 'hasSignedIn' : undefined;
}
