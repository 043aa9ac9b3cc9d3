/** Credits that a site or an app may spend of an account's. */
export interface SpendCap {
  daily: number;
  total: number;
}

/** Small: enough to try, too little to hurt. */
export const usualCap: SpendCap = { daily: 20, total: 100 };

export const largestCap: SpendCap = { daily: 1000, total: 10_000 };
