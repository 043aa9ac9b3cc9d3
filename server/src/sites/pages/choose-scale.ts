/** The top of a plot: the next 1, 2 or 5 with zeros behind it, so that its half is a plain number too. */
export function chooseScale(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 2)));
  const factor = [1, 2, 5, 10].find((one) => one * power >= most) ?? 10;
  return Math.max(2, factor * power);
}
