import type { GenerationRow } from './generation-row.ts';

/** An engine that wants to be left alone for longer is not waited for. */
export const longestPauseMs = 60_000;

/** How long a generation may wait in all for an engine that has no room. */
const longestWaitMs = 10 * 60_000;

/** Whether a person who asked at this time would still be there after one more pause. */
export function mayWait({ created_at }: Pick<GenerationRow, 'created_at'>, now: Date, pauseMs = 0): boolean {
  return pauseMs <= longestPauseMs && now.getTime() - created_at.getTime() < longestWaitMs;
}
