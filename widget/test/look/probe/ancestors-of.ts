import { parentOf } from './parent-of.ts';

/** All elements around another as they are drawn, nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}
