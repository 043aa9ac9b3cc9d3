import type { AccountMe } from '@vignette/server/contract';

/** What can still be spent here, today and in all, if the account has it. */
export function countAllowance({ grant }: AccountMe): { today: number; inAll: number } {
  const inAll = Math.max(0, grant.totalCredits - grant.used);
  return { today: Math.max(0, Math.min(inAll, grant.dailyCredits - grant.usedToday)), inAll };
}

/** The least of what the account has and what it lets this site spend. */
export function countLeft(me: AccountMe): number {
  return Math.min(me.credits.balance, countAllowance(me).today);
}
