export interface StepOutcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed. */
  readonly output: string;
}

/** One part of `npm test`. To add one, write a file that makes it and name it in `list-steps.ts`. */
export interface TestStep {
  readonly name: string;
  run(signal: AbortSignal): Promise<StepOutcome>;
}
