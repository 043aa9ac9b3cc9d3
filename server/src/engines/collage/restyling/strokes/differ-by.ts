/** The sum of the differences of red, green and blue between two places. */
export function differBy(one: Uint8ClampedArray, p: number, other: Uint8ClampedArray, q: number): number {
  return (
    Math.abs(one[p * 3]! - other[q * 3]!) +
    Math.abs(one[p * 3 + 1]! - other[q * 3 + 1]!) +
    Math.abs(one[p * 3 + 2]! - other[q * 3 + 2]!)
  );
}
