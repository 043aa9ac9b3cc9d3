import { toOklab } from '../oklab.ts';

const named: readonly (readonly [string, string])[] = [
  ['red', '#e8352e'],
  ['orange', '#f58a1f'],
  ['yellow', '#f9c928'],
  ['green', '#3fae49'],
  ['blue', '#2f7de1'],
  ['purple', '#8a4fc4'],
  ['pink', '#f277b0'],
  ['brown', '#8a5a35'],
  ['black', '#26242b'],
  ['white', '#f6f4f0'],
  ['grey', '#8d9096'],
  ['turquoise', '#2ec4b6'],
  ['navy blue', '#1f3263'],
  ['golden', '#e2b13c'],
  ['beige', '#e6d6b8'],
  ['dark red', '#7c1f2d'],
  ['light blue', '#9cc9f5'],
  ['lavender', '#b8a4e3'],
  ['mint', '#93dfc0'],
  ['lime green', '#a5d42f'],
  ['magenta', '#d6279b'],
];

/** The plain English word for a colour. */
export function nameColor(color: string): string {
  const [lightness, a, b] = toOklab(color);
  const distance = (other: string): number => {
    const [l, x, y] = toOklab(other);
    return Math.hypot(lightness - l, (a - x) * 1.4, (b - y) * 1.4);
  };
  return named.reduce(
    (best, entry) => (distance(entry[1]) < distance(best[1]) ? entry : best),
    named[0] ?? ['grey', '#8d9096'],
  )[0];
}
