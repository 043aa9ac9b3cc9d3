/** Every element around this one, nearest first, out of the shadow roots it stands in. */
export function listAncestors(element: Element): Element[] {
  const parent = element.assignedSlot ?? element.parentNode;
  const next = parent instanceof ShadowRoot ? parent.host : parent;
  return next instanceof Element ? [next, ...listAncestors(next)] : [];
}
