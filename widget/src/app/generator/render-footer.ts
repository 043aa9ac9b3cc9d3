import type { Generation } from '@vignette/server/contract';
import { type TemplateResult, nothing } from 'lit';
import { html } from 'lit/static-html.js';
import { messages } from '../../locales/messages.ts';
import { tags } from '../tags.ts';
import { WishEvent } from '../wish-event.ts';
import type { GeneratorController } from './generator-controller.ts';
import type { PartsController } from './parts-controller.ts';
import { renderFailure } from './render-failure.ts';

/** What is free today, as far as it goes, and the visitor's earlier pictures. */
export function renderFooter(
  generator: GeneratorController,
  cost: number,
  isHistoryOpen: boolean,
  parts: PartsController,
): TemplateResult {
  const { session } = generator;
  const pictures = session?.generations.all.filter(({ images }) => images.length) ?? [];
  return html`<div class="footer">
      ${renderBudget(session?.me?.sponsored.remaining, cost)}
      ${
        pictures.length
          ? html`<button class="quiet" aria-expanded=${isHistoryOpen} @click=${toggleHistory}>
              ${messages.history.title}<span class="chevron" aria-hidden="true"></span>
            </button>`
          : nothing
      }
    </div>
    ${isHistoryOpen ? renderHistory(generator, pictures, parts) : nothing}`;
}

function renderHistory(
  { session, current, readFile }: GeneratorController,
  pictures: readonly Generation[],
  parts: PartsController,
): TemplateResult {
  if (parts.states.history === 'failed') return renderFailure(() => parts.load('history'));
  return html`<${tags.history}
    class="history"
    .generations=${pictures}
    current=${current?.id ?? ''}
    ?more=${Boolean(session?.historyCursor)}
    state=${session?.historyState ?? 'unread'}
    .readFile=${readFile}
  ></${tags.history}>`;
}

/** Says so before the press where what is left does not suffice. */
function renderBudget(remaining: number | undefined, cost: number): TemplateResult {
  const { left, short, none } = messages.budget;
  const words = !remaining ? none : remaining < cost ? short(remaining) : left(remaining);
  return html`<p>${remaining === undefined ? nothing : words}</p>`;
}

function toggleHistory(event: Event): void {
  event.currentTarget?.dispatchEvent(new WishEvent({ type: 'toggle-history' }));
}
