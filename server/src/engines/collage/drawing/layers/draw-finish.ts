import { rect } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** Light from sun or moon over all of it, and a little darkness towards the edges. */
export function drawFinish({ svg, width, height, light, source, scene }: Stage): void {
  if (scene.setting === 'abstract') return;
  if (source) {
    const place = `cx="${Math.round((source.x / width) * 100)}%" cy="${Math.round((source.y / height) * 100)}%" r="85%"`;
    svg.add(
      rect(
        0,
        0,
        width,
        height,
        svg.radial(
          [
            { at: 0, color: light.glow, opacity: light.isDark ? 0.1 : 0.2 },
            { at: 0.6, color: light.glow, opacity: 0 },
          ],
          place,
        ),
      ),
    );
  }
  svg.add(
    rect(
      0,
      0,
      width,
      height,
      svg.radial(
        [
          { at: 0.62, color: '#0b0a20', opacity: 0 },
          { at: 1, color: '#0b0a20', opacity: light.isDark ? 0.38 : 0.16 },
        ],
        'r="76%"',
      ),
    ),
  );
}
