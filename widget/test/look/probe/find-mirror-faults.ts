import { listControls } from './list-controls.ts';
import { settle } from './settle.ts';

/** Controls that do not stand where the mirror would have them when the very same words are read the other way. */
export async function findMirrorFaults(): Promise<string[]> {
  const { documentElement } = document;
  const before = listControls();
  const width = documentElement.clientWidth;
  documentElement.dir = documentElement.dir === 'rtl' ? 'ltr' : 'rtl';
  await settle();
  const after = new Map(listControls().map(({ element, box }) => [element, box]));
  documentElement.dir = documentElement.dir === 'rtl' ? 'ltr' : 'rtl';
  return before
    .filter(({ element, box }) => {
      const mirrored = after.get(element);
      return !mirrored || Math.abs(mirrored.left - (width - box.right)) > 1.5 || Math.abs(mirrored.top - box.top) > 1.5;
    })
    .map(({ name }) => `${name} is not mirrored`);
}
