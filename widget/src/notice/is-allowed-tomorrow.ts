import type { Me } from '@vignette/server/contract';

/** Whether only the day's allowance is in the way, so that the next day brings a new one. */
export function isAllowedTomorrow(me: Me, price: number): boolean {
  if (me.kind !== 'account') return false;
  const { dailyCredits, totalCredits, used } = me.grant;
  return Math.min(dailyCredits, totalCredits - used) >= Math.max(1, price);
}
