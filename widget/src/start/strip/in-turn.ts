let last: Promise<unknown> = Promise.resolve();

/** One after the other: pictures stay in the order in which they were picked, and only one of them is in memory. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => {});
  return result;
}
