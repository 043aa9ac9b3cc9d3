import { mix } from '../color.ts';
import { artKind } from '../placing/art-kinds.ts';
import type { PlacedFigure } from '../placing/placed-figure.ts';
import { landColor, shade, shadeSubject } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { isLamp } from './draw-lamp-light.ts';

/** The green at the foot of Fluent's mountains, which becomes this scene's land. */
const foothills = '#00d26a';
const glass = /^#(?:26c9fc|26eafc|00a6ed|8fd3f5|aeddff|83cbff|3f5fff|0074ba|5092ff)$/i;
const windowed =
  /automobile|bus$|taxi|police-car|ambulance|train|tram|railway-car|locomotive|steam-engine|lamp-post|ship|ferry|lighthouse/;

/** How a drawing's colours look in this light: lamps as they are, windows lit, the far pale. */
export function choosePaint(stage: Stage, name: string, layer: PlacedFigure['layer']): (color: string) => string {
  if (layer === 'far') {
    const land = shade(stage, landColor(stage, '#6fbf5a'), 0.42);
    return (color) => (color === foothills ? land : shade(stage, color, 0.24));
  }
  const { isLampLit } = stage.light;
  const isBuilding = artKind(name).isBackdrop === true;
  const hasWindows = isBuilding || windowed.test(name);
  const shines = isLampLit && isLamp(name) && !name.startsWith('own:l');
  return (color) => {
    if (shines) return color;
    if (isLampLit && hasWindows && glass.test(color)) return '#ffd46a';
    const lit = shadeSubject(stage, color);
    return layer === 'back' && isBuilding ? mix(lit, shade(stage, color, 0.06), 0.5) : lit;
  };
}
