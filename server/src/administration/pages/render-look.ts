import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderCode } from '../../pages/parts/render-code.ts';
import { renderNotice } from '../../pages/parts/render-notice.ts';
import type { lookAtGeneration } from '../looks/look-at-generation.ts';
import { renderAdminPage } from './render-admin-page.ts';

type Seen = Awaited<ReturnType<typeof lookAtGeneration>>;

/** What was asked to be looked at, this once: the page is kept nowhere, and names no address that would show it again. */
export function renderLook(view: PageView, seen: Seen) {
  return renderAdminPage(view, {
    title: 'Looked at',
    content: [
      renderNotice({
        ...{ kind: 'info', isNews: true },
        content: 'It is written down that you looked, and why. Whoever made this can read it.',
      }),
      renderCode(view, { label: 'Prompt', text: seen.prompt }),
      seen.negative_prompt === null ? '' : renderCode(view, { label: 'To leave out', text: seen.negative_prompt }),
      seen.prompt_frame === null ? '' : renderCode(view, { label: 'Frame of the site', text: seen.prompt_frame }),
      renderPictures(seen),
      seen.reference_count === 0
        ? ''
        : html`<p>Pictures it started from: ${seen.reference_count}. They are not shown.</p>`,
      renderBack(seen),
    ],
  });
}

function renderBack({ id }: Seen) {
  const link = renderButtonLink({ label: 'Back', address: `/admin/generations/${id}`, kind: 'quiet' });
  return html`<div class="actions">${link}</div>`;
}

function renderPictures({ pictures }: Seen) {
  if (pictures.length === 0) return html`<p>There is no picture.</p>`;
  return html`<div class="seen">
    ${pictures.map(
      ({ data, width, height }, index) =>
        html`<img src="${data}" alt="Picture ${index + 1}" width="${width}" height="${height}" />`,
    )}
  </div>`;
}
