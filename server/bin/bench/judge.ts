import type { BenchRow } from './bench.ts';

interface Measurement {
  what: string;
  value: number;
  limit: number;
  show(value: number): string;
}

/** A row whose budget is an upper limit. */
export function judgeAtMost({ what, value, limit, show }: Measurement): BenchRow {
  return { what, figure: show(value), budget: `≤ ${show(limit)}`, holds: value <= limit };
}
