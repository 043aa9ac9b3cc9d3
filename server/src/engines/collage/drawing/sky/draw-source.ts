import { lighten, mix } from '../color.ts';
import { circle, ellipse, opacity, path, round } from '../shapes.ts';
import type { LightSource, Stage } from '../stage.ts';

/** Sun or moon with the light about it. */
export function drawSource({ svg, light, source }: Stage): void {
  if (!source) return;
  const { x, y, radius, kind } = source;
  if (kind === 'sun') {
    svg.add(
      circle(x, y, radius * 4.6, svg.glow(light.glow, 0.75)),
      circle(x, y, radius * 1.5, light.glow, opacity(0.24)),
      circle(x, y, radius, mix(light.glow, '#fff3c4', 0.4)),
    );
    return;
  }
  const pale = light.isDark ? 1 : 0.72;
  svg.add(
    circle(x, y, radius * 4.4, svg.glow(light.glow, 0.5 * pale)),
    circle(x, y, radius * 1.32, light.glow, opacity(0.13)),
  );
  svg.add(
    `<g ${opacity(light.isDark ? 1 : 0.92)}>${
      kind === 'moon'
        ? fullMoon(
            source,
            svg.linear(
              [
                { at: 0, color: '#fffaf0' },
                { at: 1, color: '#f4e2b0' },
              ],
              'diagonal',
            ),
          )
        : crescent(source)
    }</g>`,
  );
}

const craters = [
  [-0.34, -0.3, 0.22],
  [0.3, -0.42, 0.13],
  [0.36, 0.14, 0.24],
  [-0.14, 0.36, 0.18],
  [-0.6, 0.12, 0.11],
  [0.06, -0.06, 0.09],
  [0.16, 0.66, 0.1],
] as const;

function fullMoon({ x, y, radius }: LightSource, fill: string): string {
  const holes = craters.map(([across, down, size]) => {
    const [cx, cy] = [x + across * radius, y + down * radius];
    return (
      ellipse(cx, cy, size * radius, size * radius * 0.94, '#e6d096', opacity(0.75)) +
      ellipse(
        cx + size * radius * 0.14,
        cy + size * radius * 0.14,
        size * radius * 0.78,
        size * radius * 0.74,
        lighten('#e6d096', 0.035),
        opacity(0.9),
      )
    );
  });
  return circle(x, y, radius, fill) + holes.join('');
}

function crescent({ x, y, radius }: LightSource): string {
  const [top, bottom] = [
    `${round(x + radius * 0.3)} ${round(y - radius * 0.95)}`,
    `${round(x + radius * 0.3)} ${round(y + radius * 0.95)}`,
  ];
  return path(
    `M${top}A${round(radius)} ${round(radius)} 0 1 0 ${bottom}A${round(radius * 0.82)} ${round(radius * 1.02)} 0 0 1 ${top}z`,
    '#fdeebd',
  );
}
