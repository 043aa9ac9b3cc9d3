import { mix } from '../color.ts';
import { circle, rect } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { drawCloud } from './draw-clouds.ts';
import { drawStars } from './draw-stars.ts';

/** A window with the hour's sky in it; where a moon or sun was asked for, it is seen here. */
export function drawWindow(stage: Stage, x: number, y: number, width: number, height: number): void {
  const { svg, light, unit, source } = stage;
  const frame = '#f3ead9';
  const [top, middle, low] = light.sky;
  svg.add(rect(x - 14 * unit, y - 14 * unit, width + 28 * unit, height + 28 * unit, frame, `rx="${4 * unit}"`));
  svg.add(
    rect(
      x,
      y,
      width,
      height,
      svg.linear([
        { at: 0, color: top },
        { at: 0.5, color: middle },
        { at: 1, color: low },
      ]),
    ),
  );
  if (light.isDark)
    svg.add(
      `<g transform="translate(${x} ${y})">${drawStars({ ...stage, width, source: { kind: 'sun', x: -999, y: -999, radius: 1 } }, 60, height)}</g>`,
    );
  else svg.add(drawCloud(stage, x + width * 0.4, y + height * 0.72, width * 0.5, mix(low, '#ffffff', 0.6), 0.9));
  const radius = (source?.radius ?? 30 * unit) * 0.55;
  const [sourceX, sourceY] = [x + width * 0.74, y + height * 0.24];
  if (source || light.isDark)
    svg.add(
      circle(sourceX, sourceY, radius * 2.6, svg.glow(light.glow, 0.5)),
      circle(sourceX, sourceY, radius, light.glow),
    );
  svg.add(
    rect(x + width / 2 - 5 * unit, y, 10 * unit, height, frame),
    rect(x, y + height / 2 - 5 * unit, width, 10 * unit, frame),
  );
  svg.add(rect(x - 26 * unit, y + height + 12 * unit, width + 52 * unit, 18 * unit, '#e3d5bd', `rx="${3 * unit}"`));
}
