import { ancestorsOf } from './ancestors-of.ts';
import { findTopLayer } from './find-top-layer.ts';
import { listElements } from './list-elements.ts';

export interface Control {
  element: Element;
  name: string;
  /** What can be hit: for a hidden input its label. */
  target: Element;
  box: DOMRect;
}

const interactive = 'button, select, textarea, input, a[href], summary';

/** Everything of the widget that can be pressed, typed into or chosen now. */
export function listControls(): Control[] {
  const top = findTopLayer();
  return listElements()
    .filter((element) => element.matches(interactive) && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !top || ancestorsOf(element).includes(top))
    .map((element) => {
      const target = element.matches('[type=radio], [type=file]') ? (element.closest('label') ?? element) : element;
      return { element, target, name: nameOf(target), box: target.getBoundingClientRect() };
    });
}

function nameOf(element: Element): string {
  const text = element.ariaLabel ?? element.textContent.trim().replaceAll(/\s+/g, ' ');
  return `${element.localName} “${text.slice(0, 40)}”`;
}
