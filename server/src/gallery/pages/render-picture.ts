import { html } from 'hono/html';
import type { EngineModel } from '../../engines/engine.ts';
import type { Content } from '../../pages/markup.ts';
import type { PageView } from '../../pages/page-view.ts';
import { renderAttributes } from '../../pages/parts/render-attributes.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderConfirmation } from '../../pages/parts/render-confirmation.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { Neighbours } from '../find-neighbours.ts';
import type { PictureDetails } from '../get-own-image.ts';
import { createGalleryFormats } from './gallery-formats.ts';
import { galleryStyles } from './gallery-styles.ts';
import { namePicture } from './name-picture.ts';
import { renderDetails } from './render-details.ts';
import { renderLikeness } from './render-likeness.ts';
import { renderPrompt } from './render-prompt.ts';
import { galleryTextsByLocale } from './texts/gallery-texts-by-locale.ts';
import { writeSourceSet } from './write-source-set.ts';

export interface PicturePage {
  picture: PictureDetails;
  neighbours: Neighbours;
  /** As its engine describes it; nothing where it is no longer offered. */
  model: Pick<EngineModel, 'name' | 'label'> | undefined;
}

/** `/gallery/:id`: one picture, large, and all that is known of it. */
export function renderPicture(view: PageView, page: PicturePage) {
  const { picture, neighbours } = page;
  const { pictureOf } = galleryTextsByLocale[view.locale];
  const { day } = createGalleryFormats(view.locale);
  return renderPage(view, {
    ...{ title: pictureOf(day(picture.createdAt)), width: 'wide' },
    ...{ styles: [galleryStyles], elements: ['gallery'] },
    content: [
      renderWays(view, neighbours),
      html`<div class="picture">
        ${renderLarge(view, picture)}
        <div class="description">
          ${renderDownload(view, picture)} ${renderPrompt(view, picture)} ${renderDetails(view, page)}
          ${renderDeletion(view, picture)}
        </div>
      </div>`,
    ],
  });
}

function renderWays({ locale }: PageView, { newer, older }: Neighbours) {
  const { back, newer: newerLabel, older: olderLabel } = galleryTextsByLocale[locale].picture;
  const way = (id: string | undefined, rel: string, label: string): Content =>
    id === undefined ? '' : html`<a class="button quiet" rel="${rel}" href="/gallery/${id}">${label}</a>`;
  return html`<nav class="ways actions" aria-label="${galleryTextsByLocale[locale].title}">
    <a class="button quiet" href="/gallery">${back}</a>
    ${way(newer, 'prev', newerLabel)} ${way(older, 'next', olderLabel)}
  </nav>`;
}

function renderLarge(view: PageView, { image, prompt, createdAt }: PictureDetails) {
  const attributes = {
    ...{ src: image.files['1024'], alt: namePicture(view, { prompt, createdAt }) },
    srcset: writeSourceSet(image, { names: ['512', '1024'], fillsSquare: false }),
    ...{ sizes: '(width < 64rem) 92vw, 44rem', width: image.width, height: image.height },
  };
  return html`<div class="large">
    ${renderLikeness(image)}${renderMeasure(image)}<img ${renderAttributes(attributes)} />
  </div>`;
}

/** Nothing is drawn on it: of all elements it alone knows its size before any file has come, and keeps its shape when it shrinks. */
function renderMeasure({ width, height }: PictureDetails['image']) {
  return html`<canvas width="${width}" height="${height}" aria-hidden="true"></canvas>`;
}

function renderDownload({ locale }: PageView, { image }: PictureDetails) {
  const { download } = galleryTextsByLocale[locale].picture;
  return html`<div class="actions">
    ${renderButtonLink({ label: download, address: `${image.files.original}&download=` })}
  </div>`;
}

function renderDeletion(view: PageView, { image }: PictureDetails) {
  const { question, explanation, submit: label } = galleryTextsByLocale[view.locale].deletion;
  return renderConfirmation(view, {
    ...{ question, explanation, label },
    ...{ action: '/gallery/delete', hidden: { id: image.id } },
  });
}
