import { describe, expect, it } from 'vitest';
import { triangulate } from './triangulate.ts';

type Point = readonly [number, number];

function coveredArea(points: readonly Point[]): number {
  const corners = triangulate(points);
  let area = 0;
  for (let index = 0; index < corners.length; index += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => points[corners[index + corner]!]!) as [Point, Point, Point];
    area += Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  }
  return area;
}

describe('triangulate', () => {
  const square: Point[] = [
    [0, 0],
    [10, 0],
    [0, 10],
    [10, 10],
    [3, 4],
    [7, 6],
  ];

  it('covers the whole of what its points span', () => {
    expect(coveredArea(square)).toBeCloseTo(100);
  });

  it('is not torn by points in one place', () => {
    expect(coveredArea([...square, ...square])).toBeCloseTo(100);
  });
});
