import type { Generation } from '@vignette/server/contract';
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { messages } from '../../locales/messages.ts';
import { isOpen } from '../../session/generation-list.ts';
import { type Offer, findStartable } from '../offer.ts';
import { tags } from '../tags.ts';
import { WishEvent } from '../wish-event.ts';
import type { GeneratorController } from './generator-controller.ts';
import { labelOf } from './label-of.ts';

/** The one thing the stage shows: an invitation, what one starts from, progress, a picture, or why there is none. */
export function renderStage(
  generator: GeneratorController,
  offer: Offer | undefined,
  { resultProblem, source }: { resultProblem: string; source: Blob | undefined },
): TemplateResult {
  const { submission, current, problem, session } = generator;
  const resetsAt = session?.me?.sponsored.resetsAt ?? '';
  if (submission) return renderSending(generator);
  if (problem) return html`<${tags.notice} code=${problem} resets-at=${resetsAt}></${tags.notice}>`;
  if (!current)
    return source ? html`<${tags.thumb} class="origin" whole .source=${source}></${tags.thumb}>` : renderInvitation();
  if (isOpen(current)) return renderProgress(generator, current);
  if (current.status === 'succeeded') return renderResult(generator, current, { offer, problem: resultProblem });
  return html`<${tags.notice}
    code=${current.status === 'cancelled' ? 'cancelled' : (current.error?.code ?? 'internal')}
    price=${generator.priceOf(current.model)}
    resets-at=${resetsAt}
    .report=${current.report}
  ></${tags.notice}>`;
}

function renderInvitation(): TemplateResult {
  const use = (prompt: string) => (event: Event) =>
    event.currentTarget?.dispatchEvent(new WishEvent({ type: 'use-example', prompt }));
  return html`<div class="invitation">
    <h2>${messages.empty.title}</h2>
    <p>${messages.empty.hint}</p>
    <ul>
      ${messages.empty.examples.map((prompt) => html`<li><button @click=${use(prompt)}>${prompt}</button></li>`)}
    </ul>
  </div>`;
}

function renderSending({ submission, models }: GeneratorController): TemplateResult {
  const phase = submission?.isCancelled ? 'cancelling' : submission?.isRetrying ? 'sending-again' : 'sending';
  return html`<${tags.progress}
    exportparts="sheet, caption"
    phase=${phase}
    size=${submission?.draft.sheet ?? models[0]?.sizes[0] ?? '1x1'}
    since=${submission?.since ?? 0}
    label=${labelOf(models, submission?.draft.model)}
    .operations=${findStartable(models)}
  ></${tags.progress}>`;
}

function renderProgress(generator: GeneratorController, generation: Generation): TemplateResult {
  const { models, isCancelling, partial } = generator;
  return html`<${tags.progress}
    exportparts="sheet, caption"
    phase=${isCancelling ? 'cancelling' : generation.status}
    size=${generation.size}
    since=${Date.parse(generation.createdAt)}
    .progress=${generation.progress}
    .partial=${partial.bitmap}
    label=${labelOf(models, generation.model)}
    .operations=${findStartable(models)}
  ></${tags.progress}>`;
}

function renderResult(
  generator: GeneratorController,
  generation: Generation,
  { offer, problem }: { offer: Offer | undefined; problem: string },
): TemplateResult {
  const { models, readFile, partial } = generator;
  return html`<${tags.result}
    exportparts="picture, caption"
    .generation=${generation}
    .readFile=${readFile}
    .partial=${partial.bitmap}
    label=${labelOf(models, generation.model)}
    price=${generation.model === offer?.model.id ? 0 : generator.priceOf(generation.model)}
    .operations=${findStartable(models)}
    problem=${problem}
  ></${tags.result}>`;
}
