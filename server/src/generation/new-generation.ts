/** How every generation starts. */
export const newGeneration = {
  status: 'queued',
  attempt: 0,
  failures: 0,
  losses: 0,
  worker: null,
  engine_task_id: null,
  progress: null,
  partial_number: null,
  error_code: null,
  error_reason: null,
  report: null,
  cancel_requested_at: null,
  started_at: null,
  finished_at: null,
} as const;
