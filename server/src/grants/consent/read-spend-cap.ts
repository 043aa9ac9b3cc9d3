import { type SpendCap, largestCap } from './spend-cap.ts';

export type CapFields = Record<keyof SpendCap, string>;

export type ReadCap = { cap: SpendCap } | { wrong: readonly (keyof SpendCap)[] };

/** The cap out of a form, or which of its fields hold something else than a number that can be. */
export function readSpendCap({ daily, total }: CapFields): ReadCap {
  const cap = { daily: readCredits(daily, largestCap.daily), total: readCredits(total, largestCap.total) };
  const wrong = (['daily', 'total'] as const).filter((field) => Number.isNaN(cap[field]));
  return wrong.length > 0 ? { wrong } : { cap };
}

function readCredits(text: string, most: number): number {
  const credits = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return credits <= most ? credits : Number.NaN;
}
