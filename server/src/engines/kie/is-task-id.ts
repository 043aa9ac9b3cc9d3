/** KIE's ids look like `task_google_1765178615729`. Whatever else arrives in their place goes no further. */
export function isTaskId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.:-]{1,128}$/.test(value);
}
