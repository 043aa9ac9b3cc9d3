import { listElements } from './list-elements.ts';

/** Text that does not fit where it stands. Strips that scroll are meant to; what only a screen reader reads is not seen. */
export function findCutTexts(): string[] {
  return listElements()
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && isCut(element))
    .map(
      (element) =>
        `“${element.textContent.trim().slice(0, 60)}” is cut off (${element.localName}.${element.className})`,
    );
}

function isCut(element: Element): boolean {
  if (!element.textContent.trim() || element.matches('.unseen, option, select, textarea, style')) return false;
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  if (clipPath !== 'none') return false;
  const box = element.getBoundingClientRect();
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  return listTextBoxes(element).some(
    ({ left, right, top, bottom }) =>
      (hides(overflowX) && (left < box.left - 1 || right > box.right + 1)) ||
      (hides(overflowY) && (top < box.top - 1 || bottom > box.bottom + 1)),
  );
}

/** For a screen reader only, or in something that scrolls by itself. */
function isElsewhere(holder: Element | null, element: Element): boolean {
  for (let outer = holder; outer && outer !== element; outer = outer.parentElement) {
    if (outer.matches('.unseen') || /auto|scroll/.test(getComputedStyle(outer).overflowY)) return true;
  }
  return element.matches('.unseen');
}

function listTextBoxes(element: Element): DOMRect[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (!isElsewhere(node.parentElement, element)) boxes.push(...range.getClientRects());
  }
  return boxes;
}
