/** One measured part of the product. Figures are ratios or counts taken within one run, so that the machine cancels out. */
export interface Bench {
  name: string;
  run(): Promise<BenchRow[]>;
}

export interface BenchRow {
  what: string;
  figure: string;
  /** Absent, as is `holds`, where a figure only explains the others. */
  budget?: string;
  holds?: boolean;
}
