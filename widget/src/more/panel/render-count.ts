import { type TemplateResult, html, nothing } from 'lit';
import type { Choices } from '../../app/offer.ts';
import { moreMessages as text } from '../../locales/more-messages.ts';

type Choose = (choices: Choices) => void;

/** More do not fit side by side where the widget is narrowest. */
const mostSideBySide = 4;

/** How many pictures one press makes, where there can be several. */
export function renderCount(most: number, chosen: number, choose: Choose): TemplateResult | typeof nothing {
  if (most < 2) return nothing;
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  if (most > mostSideBySide) return renderList(numbers, chosen, choose);
  return html`<div>
    <span id="count">${text.count}</span>
    <div class="segments" role="radiogroup" aria-labelledby="count">
      ${numbers.map(
        (count) =>
          html`<label>
            <input type="radio" name="count" .checked=${count === chosen} @change=${() => choose({ count })} />${count}
          </label>`,
      )}
    </div>
  </div>`;
}

function renderList(numbers: readonly number[], chosen: number, choose: Choose): TemplateResult {
  const handleChange = (event: Event): void =>
    choose({ count: Number((event.currentTarget as HTMLSelectElement).value) });
  return html`<label class="select">
    <span>${text.count}</span>
    <select @change=${handleChange}>
      ${numbers.map((count) => html`<option .selected=${count === chosen}>${count}</option>`)}
    </select>
  </label>`;
}
