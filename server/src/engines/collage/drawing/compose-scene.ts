import type { GenerationReport } from '@vignette/server/contract';
import type { Relation, SceneDescription } from '../scene-description.ts';
import { layOutScene } from './lay-out-scene.ts';
import type { LaidOutScene } from './lay-out-scene.ts';
import { paintScene } from './paint-scene.ts';
import type { Frame } from './placing/layout.ts';
import type { Sprite } from './placing/sprite.ts';
import { reportScene } from './report/report-scene.ts';

export interface Composition {
  svg: string;
  report: GenerationReport;
  /** Every drawing that shows a subject, in pixels. */
  sprites: Sprite[];
}

/** Lays a scene out, paints it as SVG and says what came of each word. The same scene, frame and seed give the same text. */
export function composeScene(scene: SceneDescription, frame: Frame, seed: number): Composition {
  const laidOut = layOutScene(scene, frame, seed);
  const svg = paintScene(laidOut);
  const { figures, sky, setting } = laidOut;
  const sprites = [...figures.flatMap(({ figure }) => figure.sprites), ...sky.sprites].filter(
    ({ subject }) => subject !== undefined,
  );
  const copies = countCopies(sprites, sky.placed);
  const relations = new Set([...laidOut.relations, ...findSkyRelations(laidOut, copies)]);
  const report = reportScene(scene, { setting, copies, relations, usesColors: scene.colors.length > 0 });
  return { svg, report, sprites };
}

/** How often each subject stands in the picture; sun, moon and rainbow are painted without a sprite. */
function countCopies(sprites: readonly Sprite[], painted: readonly number[]): Map<number, number> {
  const copies = new Map<number, number>();
  for (const { subject } of sprites) if (subject !== undefined) copies.set(subject, (copies.get(subject) ?? 0) + 1);
  for (const id of painted) if (!copies.has(id)) copies.set(id, 1);
  return copies;
}

/** "Under the moon" is shown when the moon is: what hangs in the sky is over everybody. */
function findSkyRelations({ scene, inSky }: LaidOutScene, copies: ReadonlyMap<number, number>): Relation[] {
  const isShown = (id: number): boolean => inSky.some((subject) => subject.id === id) && copies.has(id);
  return scene.relations.filter(({ kind, from, to }) => {
    if (typeof to === 'number' && isShown(to)) return ['under', 'with', 'near', 'among'].includes(kind);
    return isShown(from) && ['above', 'with', 'near', 'in', 'on', 'behind'].includes(kind);
  });
}
