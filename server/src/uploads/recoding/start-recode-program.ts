import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

export type RecodeProgram = ChildProcessByStdio<Writable, Readable, null>;

const program = join(import.meta.dirname, 'recode-program.ts');
/** Its JavaScript may write no file and start no process. Native code is bound by the limits below only. */
const runtimeFlags = ['--max-old-space-size=128', '--permission', '--allow-addons', '--allow-fs-read=*'];
/** What the run time sets aside at its start and never touches: the system counts that as well. */
const reservedBytes = 900 * 1024 * 1024;

/**
 * No core dump, no file longer than nothing, and an end to its memory where the system counts that (Linux does), so
 * that it holds even where the program's own watch is too slow. And last in the queue for a processor.
 */
const limitAndRun = 'ulimit -c 0; ulimit -f 0; ulimit -d "$1"; shift; exec nice -n 10 "$@"';

/** Starts `recode-program.ts` with two pipes and nothing else of ours: no environment, no folder, no open file. */
export function startRecodeProgram(memoryBytes: number): RecodeProgram {
  const dataKilobytes = Math.ceil((reservedBytes + memoryBytes) / 1024);
  const command = [process.execPath, ...runtimeFlags, program, String(memoryBytes)];
  return spawn('/bin/sh', ['-c', limitAndRun, 'sh', String(dataKilobytes), ...command], {
    cwd: '/',
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
