import { utcDay } from '../../clock/utc-day.ts';

/** The first of the last so many UTC days, today being one of them. */
export function firstDayOf(days: number, now: Date): string {
  return utcDay(new Date(now.getTime() - (days - 1) * 86_400_000));
}
