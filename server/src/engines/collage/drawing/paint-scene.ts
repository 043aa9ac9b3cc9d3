import { drawSprite } from './draw-sprite.ts';
import type { LaidOutScene } from './lay-out-scene.ts';
import { drawFigures } from './layers/draw-figures.ts';
import { drawFinish } from './layers/draw-finish.ts';
import { drawWeather } from './layers/draw-weather.ts';
import { drawFogBanks } from './scenery/draw-fog-banks.ts';
import { settingDrawings } from './settings/setting-drawings.ts';
import { drawRainbow } from './sky/draw-rainbow.ts';
import type { Stage } from './stage.ts';
import { SvgDrawing } from './svg-drawing.ts';

/** Paints a laid-out scene as SVG, back to front. */
export function paintScene(laidOut: LaidOutScene): string {
  const { layout, drawBack, drawFront } = settingDrawings[laidOut.setting];
  const stage = createStage(laidOut);
  drawBack(stage);
  if (stage.scene.weather.includes('fog')) stage.svg.add(drawFogBanks(stage, 5, 0.5, 0.82));
  if (laidOut.sky.rainbows.length > 0) drawRainbow(stage);
  for (const sprite of laidOut.sky.sprites) stage.svg.add(drawSprite(sprite, (color) => color));
  drawFigures(stage, laidOut.figures, layout);
  drawFront?.(stage);
  drawWeather(stage);
  drawFinish(stage);
  return stage.svg.toSvg(stage.width, stage.height);
}

function createStage({ scene, setting, time, season, light, frame, random, figures, sky }: LaidOutScene): Stage {
  const { layout } = settingDrawings[setting];
  return {
    ...frame,
    unit: Math.min(frame.width, frame.height) / 1024,
    horizon: frame.height * layout.horizon,
    ground: frame.height * layout.ground,
    svg: new SvgDrawing(),
    random,
    scene,
    time,
    season,
    light,
    ...(sky.source && { source: sky.source }),
    figures: figures.map(({ figure }) => figure.box),
  };
}
