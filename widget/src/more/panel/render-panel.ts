import type { Generation, Me, Model } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { type Choices, type Offer, costOf, countOf } from '../../app/offer.ts';
import { moreMessages as text } from '../../locales/more-messages.ts';
import { renderCount } from './render-count.ts';
import { renderLeaveOut } from './render-leave-out.ts';
import { renderModel } from './render-model.ts';
import { renderSeed } from './render-seed.ts';

interface PanelOptions {
  models: readonly Model[];
  offer: Offer;
  choices: Choices;
  current: Generation | undefined;
  me: Me | undefined;
  choose: (choices: Choices) => void;
}

/** Everything behind the button, as far as the chosen model knows of it. */
export function renderPanel(options: PanelOptions): TemplateResult {
  const { models, offer, choices, current, me, choose } = options;
  const { model, operation } = offer;
  const most = countOf(model, operation.name, model.maxCount);
  const count = countOf(model, operation.name, choices.count);
  const isTooDear = me?.kind === 'visitor' && me.sponsored.remaining < costOf(offer, choices);
  return html`${renderModel(models, model, choose)} ${renderCount(most, count, choose)}
  ${isTooDear ? html`<p class="over" role="status">${text.tooDear}</p>` : nothing}
  ${model.negativePrompt ? renderLeaveOut(model, choices.negativePrompt, choose) : nothing}
  ${model.seed ? renderSeed(choices.seed, seedOf(current, model), choose) : nothing}`;
}

/** What the picture on show was made with, where that means anything to this model. */
function seedOf(current: Generation | undefined, { id }: Model): number | undefined {
  return current?.model === id && current.images.length ? current.seed : undefined;
}
