import type { PartName } from './part-names.ts';

const parts: Record<PartName, () => Promise<unknown>> = {
  start: () => import('../start/define.ts'),
  history: () => import('../history/define.ts'),
  viewer: () => import('../viewer/define.ts'),
  more: () => import('../more/define.ts'),
  likeness: () => import('../likeness/define.ts'),
  notice: () => import('../notice/define.ts'),
  theme: () => import('../theme/define.ts'),
  account: () => import('../account/define.ts'),
};

/** Defines what the app can do without at first. In the build each part is a file, loaded by a script element instead. */
export async function loadPart(name: PartName): Promise<void> {
  await parts[name]();
}
