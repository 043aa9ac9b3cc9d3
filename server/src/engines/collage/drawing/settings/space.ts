import { getArt } from '../art-table.ts';
import { mix } from '../color.ts';
import { drawSprite } from '../draw-sprite.ts';
import { boxesOverlap } from '../placing/boxes.ts';
import { spriteBox } from '../placing/sprite.ts';
import { drawStars } from '../scenery/draw-stars.ts';
import { circle, ellipse, rect } from '../shapes.ts';
import { drawSource } from '../sky/draw-source.ts';
import type { Stage } from '../stage.ts';
import type { SettingDrawing } from './setting-drawing.ts';

const nebulae = ['#7b3ff2', '#e0479e', '#2a7bd6', '#2bc5c9'] as const;

export const space: SettingDrawing = {
  layout: { horizon: 1, ground: 0.9, skyBottom: 0.92, stance: 'float' },
  drawBack(stage) {
    const { svg, width, height, unit } = stage;
    drawDeepSky(stage, height);
    const planet = mix('#3f8fd6', stage.scene.colors[0] ?? '#3f8fd6', 0.5);
    svg.add(
      circle(width * 0.1, height * 1.02, 300 * unit, svg.glow(planet, 0.55)),
      circle(
        width * 0.1,
        height * 1.04,
        250 * unit,
        svg.linear(
          [
            { at: 0, color: mix(planet, '#ffffff', 0.3) },
            { at: 1, color: mix(planet, '#101a4a', 0.6) },
          ],
          'diagonal',
        ),
      ),
    );
    const ringed = {
      art: getArt('ringed-planet'),
      x: width * 0.84,
      y: height * 0.3,
      height: 180 * unit,
      isFlipped: false,
    };
    const isTaken =
      stage.figures.some((figure) => boxesOverlap(spriteBox(ringed), figure)) ||
      stage.scene.subjects.some(({ art }) => art === 'ringed-planet');
    if (!isTaken) svg.add(drawSprite(ringed, (color) => mix(color, '#3b2a6e', 0.25)));
    drawSource(stage);
  },
};

/** Night without air: deep colours, clouds of light, many stars. */
export function drawDeepSky(stage: Stage, starBottom: number): void {
  const { svg, width, height, random, unit } = stage;
  svg.add(
    rect(
      0,
      0,
      width,
      height,
      svg.linear([
        { at: 0, color: '#070a1f' },
        { at: 0.55, color: '#191a4a' },
        { at: 1, color: '#3b2a6e' },
      ]),
    ),
  );
  const clouds = Math.round((5 * width) / (1024 * unit));
  for (let index = 0; index < clouds; index++)
    svg.add(
      ellipse(
        random.between(0, width),
        random.between(0, height * 0.85),
        random.between(200, 420) * unit,
        random.between(140, 300) * unit,
        svg.glow(random.pick(nebulae), 0.5),
      ),
    );
  svg.add(drawStars(stage, 180, starBottom));
}
