import type { GenerationReport } from '@vignette/server/contract';
import type { Relation, SceneDescription, Setting, Subject } from '../scene-description.ts';
import { findArt } from './art-table.ts';
import { chooseSetting, chooseTime } from './choose-setting.ts';
import { drawSprite } from './draw-sprite.ts';
import { hashText } from './hash-text.ts';
import { drawFigures } from './layers/draw-figures.ts';
import { drawFinish } from './layers/draw-finish.ts';
import { drawWeather } from './layers/draw-weather.ts';
import { chooseLight } from './light.ts';
import { artKind } from './placing/art-kinds.ts';
import { clusterSubjects } from './placing/cluster-subjects.ts';
import type { Frame } from './placing/layout.ts';
import { placeClusters } from './placing/place-clusters.ts';
import type { PlacedFigure } from './placing/placed-figure.ts';
import type { Sprite } from './placing/sprite.ts';
import { createRandom } from './random.ts';
import { reportScene } from './report/report-scene.ts';
import { settingDrawings } from './settings/setting-drawings.ts';
import { drawRainbow } from './sky/draw-rainbow.ts';
import { placeSky } from './sky/place-sky.ts';
import type { PlacedSky } from './sky/place-sky.ts';
import type { Season, Stage } from './stage.ts';
import { SvgDrawing } from './svg-drawing.ts';

export interface Composition {
  svg: string;
  report: GenerationReport;
  /** Every drawing that shows a subject, in pixels. */
  sprites: Sprite[];
}

/** Lays a scene out, paints it as SVG and says what came of each word. The same scene, frame and seed give the same text. */
export function composeScene(scene: SceneDescription, frame: Frame, seed: number): Composition {
  const subjects = scene.subjects.filter(({ match, art }) => match === 'exact' && findArt(art) !== undefined);
  const setting = chooseSetting(scene, subjects);
  const time = chooseTime(scene, setting, subjects);
  const { layout, drawBack, drawFront } = settingDrawings[setting];
  const random = createRandom(hashText(JSON.stringify([subjects, setting, time])) ^ Math.imul(seed, 2_654_435_761));
  const light = chooseLight(scene, time);
  const inSky = subjects.filter((subject) => hangsInSky(scene, subject));
  const clustering = clusterSubjects({ ...scene, setting }, subjects.filter((subject) => !inSky.includes(subject)));
  const figures = placeClusters({ clusters: clustering.clusters, layout, frame, needsSky: inSky.length > 0, random });
  const occupied = figures.map(({ figure }) => figure.box);
  const sky = placeSky({ scene, setting, time, isDark: light.isDark, subjects: inSky, layout, frame, occupied, random });
  const stage: Stage = {
    ...frame,
    unit: Math.min(frame.width, frame.height) / 1024,
    horizon: frame.height * layout.horizon,
    ground: frame.height * layout.ground,
    svg: new SvgDrawing(),
    random,
    scene: { ...scene, setting },
    time,
    season: chooseSeason(scene, setting),
    light,
    ...(sky.source && { source: sky.source }),
    figures: occupied,
  };
  drawBack(stage);
  drawSkyThings(stage, sky);
  drawFigures(stage, figures, layout);
  drawFront?.(stage);
  drawWeather(stage);
  drawFinish(stage);
  const copies = countCopies(figures, sky);
  const relations = new Set([...clustering.done, ...skyRelations(scene, inSky, copies)]);
  const usesColors = scene.colors.length > 0;
  return {
    svg: stage.svg.toSvg(frame.width, frame.height),
    report: reportScene(scene, { setting, copies, relations, usesColors }),
    sprites: [...figures.flatMap(({ figure }) => figure.sprites), ...sky.sprites].filter(({ subject }) => subject !== undefined),
  };
}

/** Sun, moon and stars hang in the sky unless somebody sits on them, holds or wears them. */
function hangsInSky(scene: SceneDescription, { id, art }: Subject): boolean {
  if (artKind(art).place !== 'sky') return false;
  return !scene.relations.some(({ kind, from, to }) => (to === id && ['on', 'in', 'hold', 'wear', 'ride'].includes(kind)) || (from === id && ['on', 'in', 'ride'].includes(kind) && typeof to === 'number'));
}

function chooseSeason(scene: SceneDescription, setting: Setting): Season {
  if (setting === 'snow' || scene.weather.includes('snowfall')) return 'winter';
  if (scene.weather.includes('leaves')) return 'autumn';
  return scene.weather.includes('petals') ? 'spring' : 'summer';
}

function drawSkyThings(stage: Stage, { rainbows, sprites }: PlacedSky): void {
  if (rainbows.length > 0) drawRainbow(stage);
  for (const sprite of sprites) stage.svg.add(drawSprite(sprite, (color) => color));
}

function countCopies(figures: readonly PlacedFigure[], sky: PlacedSky): Map<number, number> {
  const copies = new Map<number, number>();
  const add = (subject: number | undefined): void => {
    if (subject !== undefined) copies.set(subject, (copies.get(subject) ?? 0) + 1);
  };
  for (const { figure } of figures) for (const { subject } of figure.sprites) add(subject);
  for (const { subject } of sky.sprites) add(subject);
  for (const id of sky.placed) if (!copies.has(id)) copies.set(id, 1);
  return copies;
}

/** "Under the moon" is shown when the moon is: what hangs in the sky is over everybody. */
function skyRelations(scene: SceneDescription, inSky: readonly Subject[], copies: ReadonlyMap<number, number>): Relation[] {
  const isShown = (id: number): boolean => inSky.some((subject) => subject.id === id) && copies.has(id);
  return scene.relations.filter(({ kind, from, to }) => (typeof to === 'number' && isShown(to) && ['under', 'with', 'near', 'among'].includes(kind)) || (isShown(from) && ['above', 'with', 'near', 'in', 'on', 'behind'].includes(kind)));
}
