import type { Art, ArtPoint } from '../art.ts';
import { findArt } from '../art-table.ts';
import { completeFigure } from '../bodies/complete-figure.ts';
import type { Pose } from '../bodies/stand-person.ts';
import type { Random } from '../random.ts';
import { artKind, isPerson } from './art-kinds.ts';
import type { Cluster } from './cluster.ts';
import { dressSprite } from './dress-sprite.ts';
import { createFigure, moveFigure } from './figure.ts';
import type { Figure } from './figure.ts';
import { seats } from './seats.ts';
import { spriteBox, spritePoint, spriteWidth } from './sprite.ts';
import type { Sprite } from './sprite.ts';
import { topOf } from './top-of.ts';

/** Who drives these is seen over the roof, not astride. */
const cabins =
  /^(?:automobile|taxi|police-car|sport-utility-vehicle|pickup-truck|minibus|bus|tractor|racing-car|locomotive|own:steam-engine|flying-saucer)$/;

/** Builds one copy of a cluster, its root `height` high with its feet at 0, 0. */
export function buildFigure(
  cluster: Cluster,
  height: number,
  isFlipped: boolean,
  random: Random,
  pose: Pose = choosePose(cluster, random),
): Figure {
  const root = rootSprite(cluster, height, isFlipped, random, pose);
  let front = [root, ...dressSprite(root, cluster)];
  let behind: Sprite[] = [];
  const grounded = [root];
  for (const rider of cluster.riders) {
    if (cabins.test(root.art.name)) behind = [...behind, ...lookOut(rider, root, random)];
    else front = [...front, ...mount(rider, root, random).sprites];
  }
  for (const item of cluster.atop) front = [...front, ...setOnTop(item, root, random)];
  for (const item of cluster.inside) behind = [...behind, ...lookOut(item, root, random)];
  for (const item of cluster.below) {
    const figure = standBelow(item, root, random);
    front = [...front, ...figure.sprites];
    grounded.push(...figure.grounded);
  }
  const umbrellas = cluster.overhead.flatMap((item) => openAbove(item, root));
  return createFigure([...behind, ...umbrellas, ...front], grounded);
}

function rootSprite(cluster: Cluster, height: number, isFlipped: boolean, random: Random, pose: Pose): Sprite {
  const { art: name, id, color } = cluster.subject;
  const art = completeFigure(getDrawable(name), pose, random);
  return { art, subject: id, x: 0, y: 0, height, isFlipped, ...(color && { color }) };
}

function getDrawable(name: string): Art {
  const art = findArt(name);
  if (!art) throw new Error(`No drawing is named ${name}; such subjects are set aside before figures are built.`);
  return art;
}

function choosePose(cluster: Cluster, random: Random): Pose {
  if (cluster.overhead.length > 0) return 'wave';
  if (cluster.held.length > 0) return 'hold';
  return random.pick(['stand', 'wave', 'hip'] as const);
}

function relativeHeight(item: Cluster, root: Sprite): number {
  return (artKind(item.subject.art).height / artKind(root.art.name).height) * item.subject.scale;
}

/** Astride: on the lowest part of the back, leg over the near flank. */
function mount(rider: Cluster, root: Sprite, random: Random): Figure {
  const isVehicle = /^(?:bicycle|motorcycle|motor-scooter|skateboard|rocket|surf|sled|broom|kick-scooter)/.test(
    root.art.name,
  );
  const seat = spritePoint(root, topOf(root.art, isVehicle ? 0.5 : 0.56));
  const height = root.height * Math.min(0.95, Math.max(0.5, relativeHeight(rider, root) * 0.95));
  const figure = buildFigure(rider, height, root.isFlipped, random, rider.held.length > 0 ? 'hold' : 'ride');
  const stands = root.art.name === 'skateboard' || root.art.name === 'sled';
  return moveFigure(figure, 1, seat.x, seat.y + (stands ? root.height * 0.25 : height * 0.2));
}

function setOnTop(item: Cluster, root: Sprite, random: Random): Sprite[] {
  const count = Math.min(5, item.subject.count);
  const isLarge = artKind(root.art.name).isBackdrop === true;
  const share = relativeHeight(item, root) * (seats[root.art.name] ? 0.72 : 1);
  const height =
    root.height * Math.min(isLarge ? 0.36 : count > 1 ? 0.4 : 0.75, Math.max(isLarge ? 0.22 : 0.25, share));
  return Array.from({ length: count }, (_, index) => {
    const spot = spritePoint(root, perch(root.art, count === 1 ? 0.5 : index / (count - 1)));
    return moveFigure(buildFigure(item, height, index % 2 === 1, random), 1, spot.x, spot.y + height * 0.03).sprites;
  }).flat();
}

function perch(art: Art, share: number): ArtPoint {
  const seat = seats[art.name];
  return seat ? { x: seat.left + (seat.right - seat.left) * share, y: seat.y } : topOf(art, 0.15 + 0.7 * share);
}

/** Behind the vessel's front rim, two thirds showing. */
function lookOut(item: Cluster, root: Sprite, random: Random): Sprite[] {
  const count = Math.min(3, item.subject.count);
  const height = root.height * Math.min(0.8, Math.max(0.55, relativeHeight(item, root)));
  return Array.from({ length: count }, (_, index) => {
    const spot = spritePoint(root, topOf(root.art, (index + 1) / (count + 1)));
    return moveFigure(buildFigure(item, height, root.isFlipped, random), 1, spot.x, spot.y + height * 0.42).sprites;
  }).flat();
}

function standBelow(item: Cluster, root: Sprite, random: Random): Figure {
  const height = root.height * Math.min(0.5, Math.max(0.2, relativeHeight(item, root)));
  const count = Math.min(4, item.subject.count);
  const step = spriteWidth(root) * 0.3;
  const figures = Array.from({ length: count }, (_, index) =>
    moveFigure(
      buildFigure(item, height, index % 2 === 0, random),
      1,
      spriteWidth(root) * 0.22 + (index - (count - 1) / 2) * step,
      root.height * 0.03,
    ),
  );
  return createFigure(
    figures.flatMap(({ sprites }) => sprites),
    figures.flatMap(({ grounded }) => grounded),
  );
}

/** An open umbrella wide enough to shelter its holder, its handle at the hand. */
function openAbove(item: Cluster, root: Sprite): Sprite[] {
  const art = getDrawable(item.subject.art);
  const width = Math.max(spriteWidth(root) * 1.65, root.height * 0.78);
  const height = (width * (art.box.bottom - art.box.top)) / (art.box.right - art.box.left);
  const side = root.isFlipped ? -1 : 1;
  const hand = isPerson(root.art.name)
    ? spritePoint(root, root.art.anchors?.hands ?? topOf(root.art, 0.7))
    : { x: spriteWidth(root) * 0.3 * side, y: spriteBox(root).top + height * 0.5 };
  return [
    {
      art,
      subject: item.subject.id,
      x: hand.x,
      y: hand.y + height * 0.16,
      height,
      isFlipped: root.isFlipped,
      rotation: -12 * side,
      ...(item.subject.color && { color: item.subject.color }),
    },
  ];
}
