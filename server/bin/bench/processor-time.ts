import { readFileSync } from 'node:fs';

/** Linux reports processor time in hundredths of a second. */
const millisecondsPerTick = 10;

/** Processor time of processes so far, user and system, in milliseconds, with that of their children that ended. */
export function readProcessorTime(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + readOne(pid), 0);
}

function readOne(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold spaces: what follows it begins with the third field.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const times = fields.slice(11, 15).map(Number);
    return times.reduce((sum, ticks) => sum + ticks, 0) * millisecondsPerTick;
  } catch {
    // It ended: its parent's children now have its time.
    return 0;
  }
}
