import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProgram } from './run-program.ts';
import type { ProgramRun } from './run-program.ts';
import type { StepOutcome } from './test-step.ts';

type Counts = Pick<StepOutcome, 'passed' | 'failed'>;

interface SummaryOptions {
  /** The run, once it is known where the summary goes. */
  readonly describeRun: (summaryFile: string) => ProgramRun;
  readonly count: (summary: unknown) => Counts;
}

/** Runs a test runner that writes a JSON summary and counts from that. One that breaks down counts as a failure. */
export async function runWithSummary({ describeRun, count }: SummaryOptions): Promise<StepOutcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vignette-summary-'));
  try {
    const summaryFile = path.join(folder, 'summary.json');
    const { code, output } = await runProgram(describeRun(summaryFile));
    const summary = await readFile(summaryFile, 'utf8').catch(() => undefined);
    if (summary === undefined) return { passed: 0, failed: 1, output: `${output}\nIt ended without a summary.` };
    const counts = count(JSON.parse(summary));
    if (code === 0 || counts.failed > 0) return { ...counts, output };
    return { ...counts, failed: 1, output: `${output}\nIt ended with code ${code}.` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
