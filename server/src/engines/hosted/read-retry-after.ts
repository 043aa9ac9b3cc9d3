const longest = 60 * 60_000;
const startsWithWeekday = /^[a-z]{3,9},/i;

/**
 * How long an answer asks us to wait, in milliseconds, an hour at most: `retry-after-ms`, or `Retry-After` in seconds or
 * as a date (RFC 9110, 10.2.3). Nothing when it does not say so, or says it in a way nobody can read.
 */
export function readRetryAfter(headers: Headers, now: () => number = Date.now): number | undefined {
  const exact = readNumber(headers.get('retry-after-ms'));
  if (exact !== undefined) return bound(exact);
  const text = headers.get('retry-after');
  const seconds = readNumber(text);
  if (seconds !== undefined) return bound(seconds * 1000);
  // Left alone, Date.parse takes almost any number for a date.
  const date = text !== null && startsWithWeekday.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : bound(date - now());
}

function readNumber(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

function bound(milliseconds: number): number {
  return Math.round(Math.min(Math.max(milliseconds, 0), longest));
}
