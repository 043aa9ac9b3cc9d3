import { mix } from '../color.ts';
import { rect } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** A veil of horizon haze about a height. */
export function drawMist({ svg, light, width }: Stage, y: number, height: number, strength: number): void {
  const color = mix(light.sky[2], light.haze, 0.5);
  const fill = svg.linear([
    { at: 0, color, opacity: 0 },
    { at: 0.5, color, opacity: strength },
    { at: 1, color, opacity: 0 },
  ]);
  svg.add(rect(0, y - height / 2, width, height, fill));
}
