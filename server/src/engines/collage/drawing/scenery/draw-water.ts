import { lighten, mix } from '../color.ts';
import { opacity, rect } from '../shapes.ts';
import { shade } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** A sheet of water between two heights: the sky in it, ripples, and the light's path across. */
export function drawWater(stage: Stage, top: number, bottom: number, reflected = ''): void {
  const { svg, width, unit, light } = stage;
  const [near, far] = waterColors(stage);
  svg.add(
    rect(
      0,
      top,
      width,
      bottom - top,
      svg.linear([
        { at: 0, color: far },
        { at: 0.3, color: mix(far, near, 0.55) },
        { at: 1, color: near },
      ]),
    ),
  );
  if (reflected)
    svg.add(
      `<g transform="translate(0 ${2 * top}) scale(1 -1)" ${opacity(light.isDark ? 0.26 : 0.32)}>${reflected}</g>`,
    );
  svg.add(drawRipples(stage, top, bottom, lighten(near, -0.05), 26));
  svg.add(drawLightPath(stage, top, bottom));
  svg.add(rect(0, top - 1.5 * unit, width, 4 * unit, lighten(far, 0.1), opacity(0.55)));
}

/** Near and far. A colour named for the water shows even at night: it is mixed in last. */
export function waterColors(stage: Stage): [near: string, far: string] {
  const { light, scene } = stage;
  const [top, , low] = light.sky;
  const named = scene.settingColor;
  if (named) {
    const lit = light.isDark ? lighten(mix(named, top, 0.22), -0.07) : mix(named, top, 0.12);
    return [lighten(lit, -0.05), mix(lighten(lit, 0.06), low, 0.22)];
  }
  const deep = shade(stage, '#2374b3');
  return [mix(deep, top, 0.35), mix(mix(deep, light.sky[1], 0.4), low, 0.35)];
}

function drawRipples(
  { random, width, unit }: Stage,
  top: number,
  bottom: number,
  color: string,
  count: number,
): string {
  return Array.from({ length: count }, () => {
    const near = random.between(0, 1);
    const y = top + (bottom - top) * near;
    const length = random.between(80, 300) * unit * (0.4 + near);
    return rect(
      random.between(-80, width),
      y,
      length,
      random.between(1.5, 4) * unit * (0.5 + near),
      color,
      `rx="${2 * unit}" ${opacity(0.35)}`,
    );
  }).join('');
}

/** Glints under sun or moon, widening towards us; a few anywhere. */
function drawLightPath({ random, width, unit, source, light }: Stage, top: number, bottom: number): string {
  return Array.from({ length: 64 }, (_, index) => {
    const near = random.between(0, 1) ** 1.35;
    const y = top + 5 * unit + (bottom - top - 8 * unit) * near;
    const isOnPath = source !== undefined && index < 44;
    const spread = (26 + near * 96) * unit;
    const x = isOnPath ? source.x + random.between(-1, 1) * spread : random.between(0, width);
    const length = random.between(26, isOnPath ? 96 : 120) * unit * (0.45 + near);
    const color = isOnPath ? light.glow : mix(light.sky[2], '#ffffff', 0.4);
    return rect(
      x - length / 2,
      y,
      length,
      random.between(2.4, 5) * unit * (0.45 + near * 0.8),
      color,
      `rx="${3 * unit}" ${opacity(random.between(0.25, isOnPath ? 0.85 : 0.4))}`,
    );
  }).join('');
}
