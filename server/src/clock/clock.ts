/** The one source of time. Statements take it as a parameter, so a test that moves it moves SQL as well. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
