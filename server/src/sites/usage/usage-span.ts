import { utcDay } from '../../clock/utc-day.ts';

const millisecondsOfDay = 86_400_000;
const daysShown = 90;

/** The UTC days that are shown, today the last. */
export function listUsageDays(now: Date): string[] {
  return Array.from({ length: daysShown }, (_, index) =>
    utcDay(new Date(now.getTime() - (daysShown - 1 - index) * millisecondsOfDay)),
  );
}
