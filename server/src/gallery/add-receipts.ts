import type { Receipt } from '@vignette/server/contract';

export type StoreCounts = Record<Receipt['stores'][number]['store'], number>;

/** What several receipts come to, store by store. */
export function addReceipts(receipts: readonly Receipt[]): StoreCounts {
  const sum: StoreCounts = { database: 0, files: 0, queue: 0 };
  for (const { stores } of receipts) for (const { store, items } of stores) sum[store] += items;
  return sum;
}
