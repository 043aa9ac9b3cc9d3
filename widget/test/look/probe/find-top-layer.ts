import { walkDeep } from '../../find-deep.ts';

/** What lies above the page, if anything does: only that can be pressed. */
export function findTopLayer(): Element | undefined {
  return [...walkDeep(document.documentElement)].findLast((element) => element.matches(':modal, :popover-open'));
}
