/** What can go wrong with a page as a whole, for the person who looks at it. */
export const pageProblems = [
  'not_found',
  'session_missing',
  'request_forged',
  'account_suspended',
  'too_many_requests',
  'field_invalid',
  'refused',
  'unavailable',
  'internal',
] as const;

export type PageProblem = (typeof pageProblems)[number];
