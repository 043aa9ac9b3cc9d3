import { ancestorsOf } from './ancestors-of.ts';
import { findTopLayer } from './find-top-layer.ts';
import { listElements } from './list-elements.ts';

/** What stands outside the card, or outside the dialog or popover that is open; what is clipped there is not seen. */
export function findEscapes(): string[] {
  const generator = document.querySelector('vignette-generator')!;
  const frame = findTopLayer() ?? generator;
  const box = frame.getBoundingClientRect();
  return listElements()
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && isDrawn(element))
    .filter((element) => frame === generator || ancestorsOf(element).includes(frame))
    .filter((element) => !isClipped(element, frame))
    .filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return width && height && (left < box.left - 1 || right > box.right + 1);
    })
    .map((element) => `${element.localName}.${element.className} stands outside`);
}

function isDrawn(element: Element): boolean {
  return !element.matches('style, option, canvas, .unseen') && !(element instanceof SVGElement);
}

function isClipped(element: Element, frame: Element): boolean {
  const around = ancestorsOf(element);
  const inside = around.slice(0, around.indexOf(frame));
  return [element, ...inside].some((one) => {
    const { overflowX, clipPath } = getComputedStyle(one);
    return clipPath !== 'none' || (one !== element && overflowX !== 'visible');
  });
}
