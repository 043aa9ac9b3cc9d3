import type { UsedBudgets } from './lock-budgets.ts';

/** All that a batch of requests may be paid from, locked; it goes down with each request that is decided. */
export interface Funds {
  day: string;
  used: UsedBudgets;
  /** By account. One without a wallet has never had credits. */
  wallets: ReadonlyMap<string, Wallet>;
  /** By id. One that is missing was taken back. */
  grants: ReadonlyMap<string, GrantFunds>;
}

export interface Wallet {
  /** The ledger account. */
  id: string;
  balance: number;
}

/** What is used of the caps of a grant. */
export interface GrantFunds {
  dailyCredits: number;
  totalCredits: number;
  used: number;
  usedThatDay: number;
  /** Today, or the next day where another process's clock is ahead. */
  day: string;
}
