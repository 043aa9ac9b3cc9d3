interface Birth {
  /** From 1 on. */
  month: number;
  year: number;
}

/** Whether somebody has surely reached an age. The day of birth is not asked for: within its month nobody is sure. */
export function isOldEnough({ month, year }: Birth, minimumAge: number, now: Date): boolean {
  const monthsOld = (now.getUTCFullYear() - year) * 12 + (now.getUTCMonth() + 1 - month);
  return monthsOld > minimumAge * 12;
}
