import { findArt } from '../art-table.ts';
import { lighten } from '../color.ts';
import { fromOklab, toOklab } from '../oklab.ts';
import { circle, polygon, rect, round } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

/** For sitters without a hue. */
const greyCompanions = ['#86b8c9', '#e0a58a', '#a9c08a', '#c3a3cf', '#e3bd6f'] as const;

/** A quiet backdrop in the sitter's complement, with a halo and rays. */
export const portrait: SettingDrawing = {
  layout: { horizon: 0.9, ground: 0.9, skyBottom: 0.3, stance: 'portrait' },
  drawBack(stage) {
    const { svg, width, height, unit } = stage;
    const color = backdropColor(stage);
    svg.add(
      rect(
        0,
        0,
        width,
        height,
        svg.linear([
          { at: 0, color: lighten(color, 0.08) },
          { at: 1, color: lighten(color, -0.06) },
        ]),
      ),
    );
    const [x, y, radius] = [width / 2, height * 0.46, Math.min(width, height) * 0.38];
    const reach = Math.hypot(width, height);
    for (let ray = 0; ray < 12; ray++) {
      const angle = (ray * Math.PI) / 6 + 0.1;
      svg.add(
        polygon(
          [
            [x, y],
            [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach],
            [x + Math.cos(angle + 0.16) * reach, y + Math.sin(angle + 0.16) * reach],
          ],
          '#ffffff',
          'opacity=".1"',
        ),
      );
    }
    svg.add(
      circle(x, y, radius, lighten(color, -0.08)),
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius * 1.06)}" fill="none" stroke="${lighten(color, 0.13)}" stroke-width="${round(7 * unit)}"/>`,
    );
    svg.add(
      `<ellipse cx="${round(x)}" cy="${round(height * 0.9)}" rx="${round(radius * 0.9)}" ry="${round(radius * 0.12)}" fill="${lighten(color, -0.2)}" opacity=".4"/>`,
    );
  },
};

function backdropColor({ scene, light, random }: Stage): string {
  const named = scene.settingColor ?? scene.colors[0];
  const sitter = scene.subjects
    .map(({ art, color }) => color ?? findArt(art)?.mainColor)
    .find((color) => color !== undefined);
  const [, a, b] = toOklab(sitter ?? '#c08a5a');
  const isGrey = Math.hypot(a, b) < 0.05;
  const color = named ?? (isGrey ? random.pick(greyCompanions) : fromOklab([0.78, -a * 0.55 + 0.01, -b * 0.55 + 0.02]));
  return light.isDark ? lighten(color, -0.24) : color;
}
