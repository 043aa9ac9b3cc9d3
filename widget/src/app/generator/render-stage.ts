import type { Generation } from '@vignette/server/contract';
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { messages } from '../../locales/messages.ts';
import { isOpen } from '../../session/generation-list.ts';
import { findStartable } from '../offer.ts';
import { tags } from '../tags.ts';
import { WishEvent } from '../wish-event.ts';
import type { GeneratorController } from './generator-controller.ts';
import { labelOf } from './label-of.ts';

/** The one thing the stage shows: an invitation, what one starts from, progress, a picture, or why there is none. */
export function renderStage(
  generator: GeneratorController,
  cost: number,
  { resultProblem, source }: { resultProblem: string; source: Blob | undefined },
): TemplateResult {
  const { submission, current, isWithout } = generator;
  if (submission) return renderSending(generator);
  if (isWithout) return renderNotice(generator, cost);
  if (!current)
    return source ? html`<${tags.thumb} class="origin" whole .source=${source}></${tags.thumb}>` : renderInvitation();
  if (isOpen(current)) return renderProgress(generator, current);
  return renderResult(generator, current, { cost, problem: resultProblem });
}

/** Its file has come with the intent to make a picture; until it has, or if it never does, there is a short word. */
function renderNotice({ problem, help, current, session, priceOf }: GeneratorController, cost: number): TemplateResult {
  const isCancelled = !problem && current?.status === 'cancelled';
  return html`<${tags.notice}
    code=${isCancelled ? 'cancelled' : (problem ?? current?.error?.code ?? 'internal')}
    price=${current ? priceOf(current.model) * current.count : cost}
    .me=${session?.me}
    .help=${problem && help}
    .report=${problem ? undefined : current?.report}
    ><p role="alert">${isCancelled ? messages.notice.cancelled : messages.errors.unavailable}</p></${tags.notice}>`;
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
    count=${submission?.draft.count ?? 1}
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
    count=${generation.count}
    since=${Date.parse(generation.createdAt)}
    usual=${models.find(({ id }) => id === generation.model)?.usualSeconds ?? 0}
    .progress=${generation.progress}
    .partial=${partial.bitmap}
    label=${labelOf(models, generation.model)}
    .operations=${findStartable(models)}
  ></${tags.progress}>`;
}

function renderResult(
  generator: GeneratorController,
  generation: Generation,
  { cost, problem }: { cost: number; problem: string },
): TemplateResult {
  const { models, readFile, partial } = generator;
  const price = generator.priceOf(generation.model) * generation.count;
  return html`<${tags.result}
    exportparts="picture, caption"
    .generation=${generation}
    .readFile=${readFile}
    .partial=${partial.bitmap}
    label=${labelOf(models, generation.model)}
    price=${price === cost ? 0 : price}
    .operations=${findStartable(models)}
    problem=${problem}
  ></${tags.result}>`;
}
