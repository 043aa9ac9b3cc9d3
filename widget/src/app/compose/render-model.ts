import type { Model } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { messages } from '../../locales/messages.ts';

const text = messages.compose;

/** Which model makes the picture, where there is a choice, and what it says of itself and of what it keeps. */
export function renderModel(
  models: readonly Model[],
  chosen: Model | undefined,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (models.length < 2 || !chosen) return nothing;
  const handleChange = (event: Event): void => choose((event.currentTarget as HTMLSelectElement).value);
  return html`<div class="select">
      <select aria-label=${text.model} @change=${handleChange}>
        ${models.map(
          ({ id, name, credits }) =>
            html`<option value=${id} .selected=${id === chosen.id}>${messages.priced(name, credits)}</option>`,
        )}
      </select>
    </div>
    <details>
      <summary>${text.about(chosen.name)}</summary>
      <p><bdi>${messages.modelLabels[chosen.id] ?? chosen.label}</bdi></p>
      <p>${text.keeps}: <bdi>${messages.modelKeeps[chosen.id] ?? chosen.keeps}</bdi></p>
    </details>`;
}
