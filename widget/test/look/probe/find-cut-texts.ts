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
  if (!element.textContent.trim() || element.matches('.unseen, option, textarea, style')) return false;
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  if (clipPath !== 'none') return false;
  const isWide = element.scrollWidth > element.clientWidth + 1 && ['hidden', 'clip'].includes(overflowX);
  const isHigh = element.scrollHeight > element.clientHeight + 1 && ['hidden', 'clip'].includes(overflowY);
  return isWide || isHigh;
}
