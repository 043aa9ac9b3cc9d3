/** Where it is not, the file has to be drawn anew, if it can be; nobody reads these words. */
export function assertWhole(isWhole: boolean): void {
  if (!isWhole) throw new RangeError('The file is damaged');
}
