import type { KieDoubleTask } from './kie-double-state.ts';

/** KIE's models name it differently, and most of them have no such field: they make one. */
export function countPictures({ input }: Pick<KieDoubleTask, 'input'>): number {
  const count = input['n'] ?? input['num_images'] ?? input['max_images'];
  return typeof count === 'number' && count >= 1 && count <= 16 ? Math.floor(count) : 1;
}
