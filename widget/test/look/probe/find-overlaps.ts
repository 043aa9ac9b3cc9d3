import { ancestorsOf } from './ancestors-of.ts';
import { type Control, listControls } from './list-controls.ts';

/** Two things to press at the same place. The line for adding a picture has the last line of the text field for itself. */
export function findOverlaps(): string[] {
  const controls = listControls().filter(({ box }) => box.width && box.height);
  return controls.flatMap((one, index) =>
    controls
      .slice(index + 1)
      .filter((other) => overlap(one, other) && !isMeant(one, other))
      .map((other) => `${one.name} lies on ${other.name}`),
  );
}

function overlap({ box: one }: Control, { box: other }: Control): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 1 && height > 1;
}

function isMeant({ target: one }: Control, { target: other }: Control): boolean {
  const isInside = ancestorsOf(one).includes(other) || ancestorsOf(other).includes(one);
  const isAdder = [one, other].some((target) => target.matches('.add'));
  return isInside || (isAdder && [one, other].some((target) => target.localName === 'textarea'));
}
