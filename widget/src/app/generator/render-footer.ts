import type { Generation, Me } from '@vignette/server/contract';
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
      ${renderBudget(session?.me, cost)}
      <${tags.account} class="account" .session=${session} .cost=${cost}></${tags.account}>
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

/** Says so before the press where what is left does not suffice. An account then pays by itself, and says that. */
function renderBudget(me: Me | undefined, cost: number): TemplateResult | typeof nothing {
  const { left, short, none } = messages.budget;
  const { remaining = 0 } = me?.sponsored ?? {};
  if (me?.kind === 'account' && remaining < cost) return nothing;
  return html`<p>${me ? (!remaining ? none : remaining < cost ? short(remaining) : left(remaining)) : nothing}</p>`;
}

function toggleHistory(event: Event): void {
  event.currentTarget?.dispatchEvent(new WishEvent({ type: 'toggle-history' }));
}
