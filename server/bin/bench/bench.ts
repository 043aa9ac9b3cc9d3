/** One measured part of the product. Budgets are ratios or counts taken within one run, so that the machine cancels out. */
export interface Bench {
  name: string;
  run(): Promise<BenchLine[]>;
}

export type BenchLine = BenchRow | BenchTable;

export interface BenchRow {
  what: string;
  figure: string;
  /** Absent, as is `holds`, where a figure only explains the others. */
  budget?: string;
  holds?: boolean;
}

/** Figures that explain each other. The first column names what the row is about. */
export interface BenchTable {
  caption: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}
