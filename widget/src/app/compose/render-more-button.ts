import type { Model } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { messages } from '../../locales/messages.ts';
import { type Choices, type Offer, countOf } from '../offer.ts';

const text = messages.compose;

/** Opens what most people leave alone. It names the model where there is a choice, and tells when something is not as usual. */
export function renderMoreButton(
  models: readonly Model[],
  { model, operation }: Offer,
  { count, seed, negativePrompt }: Choices,
  isOpen: boolean,
  toggle: () => void,
): TemplateResult {
  const isChanged =
    countOf(model, operation.name, count) > 1 ||
    (model.seed && seed !== undefined) ||
    (model.negativePrompt && negativePrompt);
  return html`<button class="more" title=${text.more} aria-controls="more" aria-expanded=${isOpen} @click=${toggle}>
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3 6h6m5 0h3M3 14h3m5 0h6" />
      <circle cx="11.5" cy="6" r="2.5" />
      <circle cx="8.5" cy="14" r="2.5" />
    </svg>
    <span>${models.length > 1 ? model.name : text.more}</span>
    ${isChanged ? html`<span class="unseen">${text.changed}</span>` : nothing}
  </button>`;
}
