import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderAction } from '../../pages/parts/render-action.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import type { Unfinished } from '../list-unfinished.ts';
import { namePicture } from './name-picture.ts';
import { galleryTextsByLocale } from './texts/gallery-texts-by-locale.ts';

/** What is on its way, and what came to nothing, with the reason. */
export function renderUnfinished(view: PageView, unfinished: readonly Unfinished[]) {
  const { title, look } = galleryTextsByLocale[view.locale].unfinished;
  const isAnyOpen = unfinished.some(({ status }) => status === 'queued' || status === 'running');
  return html`<section class="unfinished">
    <h2>${title}</h2>
    <ul>
      ${unfinished.map((generation) => renderOne(view, generation))}
    </ul>
    ${isAnyOpen ? html`<div class="actions">${renderButtonLink({ label: look, address: '/gallery', kind: 'quiet' })}</div>` : ''}
  </section>`;
}

function renderOne(view: PageView, generation: Unfinished) {
  const { id, status, prompt, created_at: createdAt } = generation;
  const name = namePicture(view, { prompt, createdAt });
  const { unfinished } = galleryTextsByLocale[view.locale];
  const isOpen = status === 'queued' || status === 'running';
  return html`<li class="${isOpen ? 'open' : 'ended'}">
    <div class="about">
      <p class="state">${describeState(view, generation)}</p>
      <p class="prompt" dir="auto">${name}</p>
    </div>
    ${
      isOpen
        ? ''
        : renderAction(view, {
            ...{ action: `/gallery/unfinished/${id}/delete`, label: unfinished.remove },
            description: `${unfinished.remove}: ${name}`,
          })
    }
  </li>`;
}

function describeState({ locale }: PageView, { status, error_code: code }: Unfinished) {
  const { unfinished: words } = galleryTextsByLocale[locale];
  if (status === 'queued') return words.queued;
  if (status === 'running') return words.running;
  const reason = (code && words.reasons[code]) ?? words.reasons.other;
  return html`<strong>${status === 'refused' ? words.refused : words.failed}.</strong> ${reason}`;
}
