import { listControls } from './list-controls.ts';

const least = 44;
/** WCAG 2.5.8, for one of several in a labelled row: whoever misses it hits its neighbour and sees that. */
const leastInRow = 24;

/** Everything is at least 44 by 44 CSS pixels; radio buttons, which stand in a labelled row, at least 24. */
export function findSmallTargets(): string[] {
  return listControls()
    .filter(({ element, box }) => Math.min(box.width, box.height) < leastOf(element) - 0.5)
    .map(({ name, box }) => `${name} is only ${Math.round(box.width)} by ${Math.round(box.height)} px`);
}

function leastOf(element: Element): number {
  return element.closest('[role=radiogroup][aria-label], [role=radiogroup][aria-labelledby]') ? leastInRow : least;
}
