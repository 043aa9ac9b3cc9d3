import { fromOklab, toOklab } from './oklab.ts';

/** `share` of `to`, the rest of `from`. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [toOklab(from), toOklab(to)];
  return fromOklab([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]);
}

/** Lighter by `amount` of 1, or darker when it is negative. */
export function lighten(color: string, amount: number): string {
  const [lightness, a, b] = toOklab(color);
  return fromOklab([Math.max(0, Math.min(1, lightness + amount)), a, b]);
}

export function lightnessOf(color: string): number {
  return toOklab(color)[0];
}
