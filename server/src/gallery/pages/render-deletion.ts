import type { GalleryImage } from '@vignette/server/contract';
import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPage } from '../../pages/render-page.ts';
import { createGalleryFormats } from './gallery-formats.ts';
import { galleryStyles } from './gallery-styles.ts';
import { namePicture } from './name-picture.ts';
import { renderThumbnail } from './render-tile.ts';
import { galleryTextsByLocale } from './texts/gallery-texts-by-locale.ts';

/** Asks once more before several pictures go. */
export function renderDeletion(view: PageView, images: readonly GalleryImage[]) {
  const { deletion } = galleryTextsByLocale[view.locale];
  const { number } = createGalleryFormats(view.locale);
  return renderPage(view, {
    ...{ title: deletion.several, lead: deletion.severalLead, width: 'wide', styles: [galleryStyles] },
    content: renderForm(view, {
      action: '/gallery/delete',
      content: [
        html`<p>${deletion.count(number(images.length))}</p>`,
        html`<ul class="tiles small">
          ${images.map((image) => renderOne(view, image))}
        </ul>`,
      ],
      actions: [
        renderButton({ label: deletion.submit, kind: 'dangerous' }),
        renderButtonLink({ label: deletion.keep, address: '/gallery', kind: 'quiet' }),
      ],
    }),
  });
}

function renderOne(view: PageView, image: GalleryImage) {
  const name = namePicture(view, { prompt: image.prompt, createdAt: new Date(image.createdAt) });
  return html`<li class="tile">
    ${renderThumbnail(image)}
    <span class="prompt" dir="auto">${name}</span>
    <input type="hidden" name="id" value="${image.id}" />
  </li>`;
}
