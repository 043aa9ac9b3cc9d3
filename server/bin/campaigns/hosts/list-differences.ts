const mostShown = 5;

/** What one list of lines has and the other one lacks, in few sentences. */
export function listDifferences(before: readonly string[], after: readonly string[]): string[] {
  const gone = before.filter((line) => !after.includes(line)).map((line) => `no longer “${line}”`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `now “${line}”`);
  return [...gone, ...come].slice(0, mostShown);
}
