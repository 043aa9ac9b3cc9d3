import type { Relation, SceneDescription, Setting, Subject, TimeOfDay } from '../scene-description.ts';
import { findArt } from './art-table.ts';
import { chooseSeason } from './choose-season.ts';
import { chooseSetting, chooseTime } from './choose-setting.ts';
import { hashText } from './hash-text.ts';
import { chooseLight } from './light.ts';
import type { Light } from './light.ts';
import { artKind } from './placing/art-kinds.ts';
import { clusterSubjects } from './placing/cluster-subjects.ts';
import type { Frame } from './placing/layout.ts';
import { placeClusters } from './placing/place-clusters.ts';
import type { PlacedFigure } from './placing/placed-figure.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { settingDrawings } from './settings/setting-drawings.ts';
import { placeSky } from './sky/place-sky.ts';
import type { PlacedSky } from './sky/place-sky.ts';
import type { Season } from './stage.ts';

/** A scene with every open question answered and everything in its place; nothing is painted yet. */
export interface LaidOutScene {
  scene: SceneDescription;
  setting: Setting;
  time: TimeOfDay;
  season: Season;
  light: Light;
  frame: Frame;
  random: Random;
  figures: PlacedFigure[];
  sky: PlacedSky;
  inSky: Subject[];
  /** Relations between figures that show. */
  relations: Set<Relation>;
}

export function layOutScene(scene: SceneDescription, frame: Frame, seed: number): LaidOutScene {
  const drawable = scene.subjects.filter(({ match, art }) => match === 'exact' && findArt(art) !== undefined);
  const setting = chooseSetting(scene, drawable);
  const time = chooseTime(scene, setting, drawable);
  const season = chooseSeason(scene, setting);
  const subjects = drawable.map((subject) => dressForSeason(subject, season));
  const { layout } = settingDrawings[setting];
  const random = createRandom(hashText(JSON.stringify([subjects, setting, time])) ^ Math.imul(seed, 2_654_435_761));
  const light = chooseLight(scene, time, random);
  const inSky = subjects.filter((subject) => hangsInSky(scene, subject));
  const standing = subjects.filter((subject) => !inSky.includes(subject));
  const { clusters, done } = clusterSubjects({ ...scene, setting }, standing);
  const figures = placeClusters({ clusters, layout, frame, needsSky: inSky.length > 0, random });
  const occupied = figures.map(({ figure }) => figure.box);
  const { isDark } = light;
  const sky = placeSky({ scene, setting, time, isDark, subjects: inSky, layout, frame, occupied, random });
  return {
    scene: { ...scene, setting },
    setting,
    time,
    season,
    light,
    frame,
    random,
    figures,
    sky,
    inSky,
    relations: done,
  };
}

/** Sun, moon and stars hang in the sky unless somebody sits on them, holds or wears them. */
function hangsInSky({ relations }: SceneDescription, { id, art }: Subject): boolean {
  if (artKind(art).place !== 'sky') return false;
  const isUsed = relations.some(({ kind, to }) => to === id && ['on', 'in', 'hold', 'wear', 'ride'].includes(kind));
  const sits = relations.some(
    ({ kind, from, to }) => from === id && typeof to === 'number' && ['on', 'in', 'ride'].includes(kind),
  );
  return !isUsed && !sits;
}

/** A tree asked for blooms or turns with the season, like those around it. */
function dressForSeason(subject: Subject, season: Season): Subject {
  const color = { spring: '#f2a7c3', autumn: '#d9722b', summer: undefined, winter: undefined }[season];
  return color && subject.art === 'deciduous-tree' && !subject.color ? { ...subject, color } : subject;
}
