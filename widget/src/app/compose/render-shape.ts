import { type TemplateResult, html, nothing } from 'lit';
import { messages } from '../../locales/messages.ts';
import type { ShapeChoice } from '../shape.ts';

/** Half of width and height of each shape's sign; a picture's own shape has a sign of its own. */
const signs: Record<ShapeChoice, readonly [number, number]> = {
  auto: [7, 5],
  square: [8.5, 8.5],
  portrait: [5.7, 8.5],
  landscape: [8.5, 5.7],
};

export function renderShape(name: ShapeChoice, isChosen: boolean, choose: () => void): TemplateResult {
  const label = messages.compose.shapes[name];
  const [x, y] = signs[name];
  return html`<label title=${label}>
    <input type="radio" aria-label=${label} name="shape" .value=${name} .checked=${isChosen} @change=${choose} />
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect x=${10 - x} y=${10 - y} width=${2 * x} height=${2 * y} rx="2.5" />
      <path d=${name === 'auto' ? 'M3 12.5l4-3.5 3.5 3 2-1.5 4.5 3' : nothing} />
    </svg>
    <span>${label}</span>
  </label>`;
}
