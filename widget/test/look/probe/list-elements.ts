import { walkDeep } from '../../find-deep.ts';

/** Every element of the widget, those that the page has put into it included. */
export function listElements(): Element[] {
  const generator = document.querySelector('vignette-generator')!;
  return [...walkDeep(generator), ...(generator.shadowRoot ? walkDeep(generator.shadowRoot) : [])];
}
