interface Triangle {
  corners: readonly [number, number, number];
  /** Circumcircle. */
  x: number;
  y: number;
  squaredRadius: number;
}

/**
 * Delaunay triangles of a set of points as triples of indices: the incremental method of Bowyer and Watson (1981),
 * swept from left to right so that finished triangles are never looked at again.
 */
export function triangulate(points: readonly (readonly [number, number])[]): number[] {
  const order = points
    .map((_, index) => index)
    .sort((a, b) => at(points, a)[0] - at(points, b)[0] || at(points, a)[1] - at(points, b)[1])
    // Of two points in one place the second would tear a hole.
    .filter((index, place, sorted) => place === 0 || isApart(points, index, sorted[place - 1]!));
  const all = [...points, ...outerTriangle(points)];
  const first = points.length;
  const done: Triangle[] = [];
  let open = [createTriangle(all, first, first + 1, first + 2)].filter((triangle) => triangle !== undefined);
  for (const index of order) {
    const [x, y] = at(all, index);
    const border = new Map<string, readonly [number, number]>();
    const kept: Triangle[] = [];
    for (const triangle of open) {
      const [dx, dy] = [x - triangle.x, y - triangle.y];
      if (dx > 0 && dx * dx > triangle.squaredRadius) done.push(triangle);
      else if (dx * dx + dy * dy > triangle.squaredRadius) kept.push(triangle);
      else toggleEdges(border, triangle.corners);
    }
    open = kept;
    for (const [a, b] of border.values()) {
      const triangle = createTriangle(all, a, b, index);
      if (triangle) open.push(triangle);
    }
  }
  return [...done, ...open]
    .filter(({ corners }) => corners.every((corner) => corner < first))
    .flatMap(({ corners }) => [...corners]);
}

/** An edge two removed triangles share is inside the hole; one seen once is its border. */
function toggleEdges(border: Map<string, readonly [number, number]>, [a, b, c]: Triangle['corners']): void {
  for (const edge of [
    [a, b],
    [b, c],
    [c, a],
  ] as const) {
    const key = edge[0] < edge[1] ? `${edge[0]} ${edge[1]}` : `${edge[1]} ${edge[0]}`;
    if (!border.delete(key)) border.set(key, edge);
  }
}

function createTriangle(
  points: readonly (readonly [number, number])[],
  a: number,
  b: number,
  c: number,
): Triangle | undefined {
  const [[ax, ay], [bx, by], [cx, cy]] = [at(points, a), at(points, b), at(points, c)];
  const determinant = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by));
  if (Math.abs(determinant) < 1e-9) return undefined;
  const [aa, bb, cc] = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy];
  const x = (aa * (by - cy) + bb * (cy - ay) + cc * (ay - by)) / determinant;
  const y = (aa * (cx - bx) + bb * (ax - cx) + cc * (bx - ax)) / determinant;
  return { corners: [a, b, c], x, y, squaredRadius: (ax - x) ** 2 + (ay - y) ** 2 };
}

function outerTriangle(points: readonly (readonly [number, number])[]): [number, number][] {
  const reach = 20 * Math.max(1, ...points.map(([x, y]) => Math.max(Math.abs(x), Math.abs(y))));
  return [
    [-reach, -reach],
    [reach, -reach * 1.1],
    [reach * 0.1, reach],
  ];
}

function isApart(points: readonly (readonly [number, number])[], one: number, other: number): boolean {
  return at(points, one)[0] !== at(points, other)[0] || at(points, one)[1] !== at(points, other)[1];
}

function at(points: readonly (readonly [number, number])[], index: number): readonly [number, number] {
  return points[index] as readonly [number, number];
}
