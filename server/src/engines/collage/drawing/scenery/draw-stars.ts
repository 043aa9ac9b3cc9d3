import { circle, opacity, path, round } from '../shapes.ts';
import type { Stage } from '../stage.ts';

export function drawStars({ random, width, unit, source }: Stage, count: number, bottom: number): string {
  const isHidden = (x: number, y: number): boolean =>
    source !== undefined && Math.hypot(x - source.x, y - source.y) < source.radius * 1.5;
  const total = Math.round((count * width) / (1024 * unit));
  const small = Array.from({ length: total }, () => {
    const [x, y] = [random.between(0, width), random.between(0, 1) ** 1.2 * bottom];
    return isHidden(x, y)
      ? ''
      : circle(x, y, random.between(0.7, 2.2) * unit, '#ffffff', opacity(random.between(0.35, 1)));
  });
  const large = Array.from({ length: Math.ceil(total / 18) }, () => {
    const [x, y, r] = [random.between(0, width), random.between(0, bottom * 0.8), random.between(5, 10) * unit];
    if (isHidden(x, y)) return '';
    const [left, right, top, low] = [round(x - r), round(x + r), round(y - r), round(y + r)];
    const [cx, cy] = [round(x), round(y)];
    return path(
      `M${cx} ${top}Q${cx} ${cy} ${right} ${cy}Q${cx} ${cy} ${cx} ${low}Q${cx} ${cy} ${left} ${cy}Q${cx} ${cy} ${cx} ${top}`,
      '#fff7d6',
    );
  });
  return [...small, ...large].join('');
}
