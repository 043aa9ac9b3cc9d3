import { round } from '../shapes.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';

const bands = ['#e8352e', '#f58a1f', '#f9c928', '#3fae49', '#2f7de1', '#8a4fc4'] as const;

/** An arc from land to land behind the figures, its crown inside the frame. */
export function drawRainbow(stage: Stage): void {
  const { svg, width, height, horizon, unit } = stage;
  const radius = Math.min(width * 0.42, horizon - height * 0.07);
  const rings = bands.map(
    (color, index) =>
      `<circle cx="${round(width / 2)}" cy="${round(horizon)}" r="${round(radius - index * 15 * unit)}" fill="none" stroke="${shade(stage, color, 0.12)}" stroke-width="${round(15.6 * unit)}"/>`,
  );
  svg.add(
    `<g opacity=".72"><clipPath id="rainbow"><path d="M0 0H${width}V${round(horizon)}H0z"/></clipPath><g clip-path="url(#rainbow)">${rings.join('')}</g></g>`,
  );
}
