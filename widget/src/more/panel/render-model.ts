import type { Model } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import type { Choices } from '../../app/offer.ts';
import { messages } from '../../locales/messages.ts';
import { moreMessages as text } from '../../locales/more-messages.ts';

type Choose = (choices: Choices) => void;

/** Which model makes the picture, where there is a choice, and what it says of itself and of what it keeps. */
export function renderModel(models: readonly Model[], chosen: Model, choose: Choose): TemplateResult {
  const { id, label, keeps } = chosen;
  return html`<div>
    ${models.length > 1 ? renderChoice(models, chosen, choose) : nothing}
    <p><bdi>${messages.modelLabels[id] ?? label}</bdi></p>
    <p>${text.keeps}: <bdi>${text.modelKeeps[id] ?? keeps}</bdi></p>
  </div>`;
}

function renderChoice(models: readonly Model[], chosen: Model, choose: Choose): TemplateResult {
  const handleChange = (event: Event): void => choose({ model: (event.currentTarget as HTMLSelectElement).value });
  return html`<label class="select">
    <span>${text.model}</span>
    <select @change=${handleChange}>
      ${models.map(
        ({ id, name, credits }) =>
          html`<option value=${id} .selected=${id === chosen.id}>${messages.priced(name, credits)}</option>`,
      )}
    </select>
  </label>`;
}
