const minute = 60;
const hour = 60 * minute;

/**
 * How long after each failure the next attempt comes, in seconds: eight attempts in a little more than a day. Not the
 * back-off of the job queue, which tries every hour from the ninth failure on, cannot be shown to the owner, and is
 * kept for what fails on our side, such as a process that dies before it has recorded an attempt.
 */
export const retrySchedule: readonly number[] = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour];
