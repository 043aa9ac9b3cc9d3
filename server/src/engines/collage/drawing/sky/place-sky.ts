import type { SceneDescription, Setting, Subject, TimeOfDay } from '../../scene-description.ts';
import { findArt } from '../art-table.ts';
import { copiesOf } from '../placing/copies.ts';
import { createCluster } from '../placing/cluster.ts';
import { findFreeSpot } from '../placing/find-free-spot.ts';
import type { Frame, Layout } from '../placing/layout.ts';
import type { Box, Sprite } from '../placing/sprite.ts';
import { spriteWidth } from '../placing/sprite.ts';
import type { Random } from '../random.ts';
import type { LightSource } from '../stage.ts';

export interface SkyRequest {
  scene: SceneDescription;
  setting: Setting;
  time: TimeOfDay;
  isDark: boolean;
  subjects: readonly Subject[];
  layout: Layout;
  frame: Frame;
  occupied: readonly Box[];
  random: Random;
}

export interface PlacedSky {
  source?: LightSource;
  sprites: Sprite[];
  /** Drawn as an arc over everything behind. */
  rainbows: Subject[];
  /** Subjects that found their place. */
  placed: number[];
}

/** Hangs sun, moon and stars where nothing covers them; the first sun or moon is where the light comes from. */
export function placeSky(request: SkyRequest): PlacedSky {
  const rainbows = request.subjects.filter(({ art }) => art === 'rainbow');
  const lights = request.subjects.filter(({ art }) => /moon|^sun/.test(art));
  const [main] = lights;
  const source = placeSource(request, main);
  const occupied = [...request.occupied, ...(source ? [around(source.x, source.y, source.radius * 1.15)] : [])];
  const rest = request.subjects.filter((subject) => subject !== main && !rainbows.includes(subject));
  const sprites = rest.flatMap((subject) => hangCopies(request, subject, occupied));
  const placed = [
    ...(main && source ? [main.id] : []),
    ...rainbows.map(({ id }) => id),
    ...new Set(sprites.flatMap(({ subject }) => subject ?? [])),
  ];
  return { ...(source && { source }), sprites, rainbows, placed };
}

function placeSource(request: SkyRequest, asked: Subject | undefined): LightSource | undefined {
  const { scene, time, layout, frame, occupied, random, setting, isDark } = request;
  const isHidden = scene.weather.some((weather) => weather === 'rain' || weather === 'storm' || weather === 'fog');
  if (!asked && (isHidden || setting === 'space' || setting === 'moon' || layout.stance === 'portrait'))
    return undefined;
  const side = Math.min(frame.width, frame.height);
  const size = (asked ? 0.093 * asked.scale : 0.052) * side;
  const kind = asked ? kindOf(asked.art) : isDark ? 'moon' : 'sun';
  const isLow = kind === 'sun' && (time === 'sunset' || time === 'dawn');
  if (layout.isIndoors) return { kind, x: frame.width * 0.8, y: frame.height * 0.2, radius: 0.085 * side * 0.7 };
  const ideal = {
    x: frame.width * (idealSide(occupied, frame, random) + random.between(-0.09, 0.09)),
    y: frame.height * (isLow ? layout.skyBottom - 0.08 : random.between(0.14, 0.21)),
  };
  for (let radius = size; radius > 8; radius *= 0.88) {
    const area = skyArea(layout, frame, radius * 2.2);
    const spot = findFreeSpot({ width: radius * 2, height: radius * 2, area, occupied, ideal, margin: radius * 0.25 });
    if (spot) return { kind, ...spot, radius };
  }
  return undefined;
}

function kindOf(art: string): LightSource['kind'] {
  if (/sun/.test(art)) return 'sun';
  return /crescent|quarter/.test(art) ? 'crescent' : 'moon';
}

/** The emptier side. */
function idealSide(occupied: readonly Box[], { width }: Frame, random: Random): number {
  const weight = occupied.reduce(
    (sum, { left, right, top, bottom }) => sum + ((left + right) / 2 - width / 2) * (bottom - top),
    0,
  );
  if (Math.abs(weight) < 1) return random.pick([0.27, 0.73]);
  return weight > 0 ? 0.26 : 0.74;
}

function hangCopies({ layout, frame, random }: SkyRequest, subject: Subject, occupied: Box[]): Sprite[] {
  const art = findArt(subject.art);
  if (!art || layout.isIndoors) return [];
  const count = copiesOf(createCluster(subject));
  const area = skyArea(layout, frame, frame.height * 0.2);
  const full =
    Math.min(frame.width, frame.height) *
    (subject.art === 'ringed-planet' ? 0.2 : 0.13) *
    subject.scale *
    (count > 3 ? 0.6 : 1);
  return Array.from({ length: count }, (_, index) => {
    const ideal = {
      x: frame.width * (0.12 + 0.76 * ((index + 0.5) / count) + random.between(-0.05, 0.05)),
      y: frame.height * random.between(0.1, 0.26),
    };
    for (let height = full; height > 10; height *= 0.85) {
      const sprite: Sprite = {
        art,
        subject: subject.id,
        x: 0,
        y: 0,
        height,
        isFlipped: false,
        ...(subject.color && { color: subject.color }),
      };
      const width = spriteWidth(sprite);
      const spot = findFreeSpot({ width, height, area, occupied, ideal, margin: 6 });
      if (!spot) continue;
      occupied.push({
        left: spot.x - width / 2,
        right: spot.x + width / 2,
        top: spot.y - height / 2,
        bottom: spot.y + height / 2,
      });
      return { ...sprite, x: spot.x, y: spot.y + height / 2 };
    }
    return undefined;
  }).filter((sprite) => sprite !== undefined);
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The open sky, at least `height` high. */
function skyArea({ skyTop = 0.045, skySide = 0.05, skyBottom }: Layout, frame: Frame, height: number): Box {
  const top = frame.height * skyTop;
  const bottom = Math.max(frame.height * skyBottom, top + height);
  return { left: frame.width * skySide, top, right: frame.width * (1 - skySide), bottom };
}
