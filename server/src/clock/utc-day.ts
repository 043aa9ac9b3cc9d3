/** The UTC day of a moment, `YYYY-MM-DD`: budgets are counted by it. */
export function utcDay(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The first moment of the next UTC day: when today's budgets start again. */
export function nextUtcDay(time: Date): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate() + 1));
}
