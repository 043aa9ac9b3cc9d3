/** Runs something this many times, so many of them at a time. Resolves with the milliseconds all took together. */
export async function runInFlight(
  times: number,
  inFlight: number,
  run: (lane: number) => Promise<void>,
): Promise<number> {
  const start = performance.now();
  let begun = 0;
  const lane = async (_: unknown, index: number) => {
    while (begun < times) {
      begun++;
      await run(index);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return performance.now() - start;
}
