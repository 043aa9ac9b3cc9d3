/** What became of one attempt. A status that is no success is a failure too. */
export interface AttemptOutcome {
  statusCode: number | null;
  failure: 'status' | 'refused' | 'unreachable' | 'timeout' | null;
  durationMs: number;
}
