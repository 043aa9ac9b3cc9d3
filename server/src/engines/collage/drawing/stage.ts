import type { SceneDescription, TimeOfDay } from '../scene-description.ts';
import { lighten, mix } from './color.ts';
import type { Light } from './light.ts';
import type { Box } from './placing/sprite.ts';
import type { Random } from './random.ts';
import type { SvgDrawing } from './svg-drawing.ts';

export type Season = 'summer' | 'spring' | 'autumn' | 'winter';

/** Sun or moon, where it hangs. */
export interface LightSource {
  kind: 'sun' | 'moon' | 'crescent';
  x: number;
  y: number;
  radius: number;
}

/** All that scenery is drawn from: the frame, the light, and what must stay in view. */
export interface Stage {
  width: number;
  height: number;
  /** One thousandth of the picture's short side, and a bit: lengths given for 1024 pixels are multiplied by it. */
  unit: number;
  horizon: number;
  ground: number;
  svg: SvgDrawing;
  random: Random;
  scene: SceneDescription;
  time: TimeOfDay;
  season: Season;
  light: Light;
  source?: LightSource;
  /** Where figures are: tall scenery grows elsewhere. */
  figures: readonly Box[];
}

/** A colour as this light shows it, paler the further away: 0 is here, 1 the horizon. */
export function shade({ light, scene }: Pick<Stage, 'light' | 'scene'>, color: string, depth = 0): string {
  const lit = light.shade ? lighten(mix(color, light.shade.color, light.shade.amount), light.shade.lightness) : color;
  const haze = Math.min(0.92, depth * (scene.weather.includes('fog') ? 1.3 : 1));
  return haze > 0 ? mix(lit, light.haze, haze) : lit;
}

/** Those asked for keep most of their own colour, so that a red fox stays red at night. */
export function shadeSubject({ light }: Pick<Stage, 'light'>, color: string): string {
  if (!light.shade) return color;
  const share = light.isDark ? 0.36 : 0.4;
  return lighten(mix(color, light.shade.color, light.shade.amount * share), light.shade.lightness * share);
}

/** The colour of land in this season, tinted by a colour named for the setting. */
export function landColor(stage: Stage, summer: string): string {
  const seasonal = {
    summer,
    spring: mix(summer, '#9ed36a', 0.4),
    autumn: mix(summer, '#d0923f', 0.72),
    winter: '#e9f0f8',
  }[stage.season];
  return stage.scene.settingColor ? mix(seasonal, stage.scene.settingColor, 0.6) : seasonal;
}
