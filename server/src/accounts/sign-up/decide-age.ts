import { isOldEnough } from '../is-old-enough.ts';

export type AgeDecision = 'old-enough' | 'too-young' | 'unclear';

interface Typed {
  month?: string | undefined;
  year?: string | undefined;
}

const oldest = 130;

/** What a month and a year that were typed say about an age. The date goes no further than this. */
export function decideAge({ month, year }: Typed, minimumAge: number, now: Date): AgeDecision {
  if (minimumAge === 0) return 'old-enough';
  const birth = { month: Number(month), year: Number(year) };
  const isMonth = Number.isInteger(birth.month) && birth.month >= 1 && birth.month <= 12;
  const age = now.getUTCFullYear() - birth.year;
  if (!isMonth || !Number.isInteger(birth.year) || age < 0 || age > oldest) return 'unclear';
  return isOldEnough(birth, minimumAge, now) ? 'old-enough' : 'too-young';
}
