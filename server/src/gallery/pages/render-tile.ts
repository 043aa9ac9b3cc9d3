import type { GalleryImage } from '@vignette/server/contract';
import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderAttributes } from '../../pages/parts/render-attributes.ts';
import { namePicture } from './name-picture.ts';
import { renderLikeness } from './render-likeness.ts';
import { galleryTextsByLocale } from './texts/gallery-texts-by-locale.ts';
import { writeSourceSet } from './write-source-set.ts';

/** The form that the boxes of all tiles belong to. */
export const selectionForm = 'selection';

const sizes = '(width < 40rem) 45vw, 16rem';

/** A picture among others: its prompt leads to it as well, and a box selects it. */
export function renderTile(view: PageView, image: GalleryImage) {
  const { select } = galleryTextsByLocale[view.locale].selection;
  const name = namePicture(view, { prompt: image.prompt, createdAt: new Date(image.createdAt) });
  const box = { type: 'checkbox', name: 'id', value: image.id, form: selectionForm, 'aria-label': select(name) };
  return html`<li class="tile">
    <a href="/gallery/${image.id}">
      ${renderThumbnail(image)}
      <span class="prompt" dir="auto">${name}</span>
    </a>
    <label class="box"><input ${renderAttributes(box)} /></label>
  </li>`;
}

/** A square, filled. What it shows is said beside it. */
export function renderThumbnail(image: GalleryImage) {
  const { '256': small, '512': medium } = image.files;
  const attributes = {
    ...{ src: medium ?? small, srcset: writeSourceSet(image, { names: ['256', '512'], fillsSquare: true }), sizes },
    ...{ alt: '', width: image.width, height: image.height, loading: 'lazy', decoding: 'async' },
  };
  return html`<span class="thumbnail">${renderLikeness(image)}<img ${renderAttributes(attributes)} /></span>`;
}
