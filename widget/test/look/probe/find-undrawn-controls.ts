import { ancestorsOf } from './ancestors-of.ts';
import { listControls } from './list-controls.ts';

/** Controls with neither border nor words nor a sign, and chosen ones that look like the others: both for forced colours. */
export function findUndrawnControls(): string[] {
  const controls = listControls();
  const undrawn = controls.filter(({ target }) => !isDrawn(target)).map(({ name }) => `${name} cannot be seen`);
  const radios = controls.filter(({ element }) => element.matches('[type=radio]'));
  const chosen = radios.filter(({ element }) => (element as HTMLInputElement).checked);
  const alike = chosen.filter(({ element, target }) => {
    const { name } = element as HTMLInputElement;
    const others = radios.filter((one) => one.element !== element && (one.element as HTMLInputElement).name === name);
    return others.some((other) => describeLook(other.target) === describeLook(target));
  });
  return [...undrawn, ...alike.map(({ name }) => `${name} is chosen and looks like the others`)];
}

function isDrawn(target: Element): boolean {
  const hasWords = Boolean(target.textContent.trim()) || Boolean(target.querySelector('svg, canvas'));
  // A browser draws its own controls.
  if (target.matches('input') && getComputedStyle(target).appearance !== 'none') return true;
  if (showsPicture(target)) return true;
  // The frame of the text field is drawn around what stands in it.
  return hasWords || [target, ...ancestorsOf(target).slice(0, 3)].some(hasBorder);
}

/** Around a picture, or over one: that is what is seen then. */
function showsPicture(target: Element): boolean {
  const holders = [target.parentElement, ...target.querySelectorAll('*')];
  return holders.some((holder) => holder?.shadowRoot?.querySelector('canvas'));
}

function hasBorder(element: Element): boolean {
  const { borderTopWidth, borderTopColor } = getComputedStyle(element);
  return parseFloat(borderTopWidth) > 0 && !/^rgba.*, 0\)/.test(borderTopColor);
}

/** What is left of a look when the colours are those of the system. */
function describeLook(target: Element): string {
  const { outlineStyle, outlineWidth, borderTopWidth, borderTopStyle } = getComputedStyle(target);
  return [outlineStyle, outlineWidth, borderTopWidth, borderTopStyle].join();
}
