import { html } from 'hono/html';
import type { Content } from '../../pages/markup.ts';
import type { PageView } from '../../pages/page-view.ts';
import { createGalleryFormats } from './gallery-formats.ts';
import type { PicturePage } from './render-picture.ts';
import { galleryTextsByLocale } from './texts/gallery-texts-by-locale.ts';

type Row = readonly [name: string, value: Content];

/** When and where a picture was made, by what, and what it cost. */
export function renderDetails(view: PageView, { picture, model }: PicturePage) {
  const { picture: words } = galleryTextsByLocale[view.locale];
  const { moment, number } = createGalleryFormats(view.locale);
  const { image } = picture;
  const rows: readonly Row[] = [
    [words.made, html`<time datetime="${image.createdAt}">${moment(picture.createdAt)}</time>`],
    [words.site, html`<bdi>${picture.site}</bdi>`],
    [words.model, html`<bdi>${model?.name ?? picture.model}</bdi>`],
    ...(model ? [[words.engine, html`<span lang="en" dir="ltr">${model.label}</span>`] as Row] : []),
    ...(picture.style === null ? [] : [[words.style, html`<bdi>${picture.style}</bdi>`] as Row]),
    [words.size, html`<bdi dir="ltr">${`${image.width} × ${image.height}`}</bdi>`],
    [words.credits, picture.isPaidBySite ? words.paidBySite : number(picture.credits)],
  ];
  return html`<dl class="facts" aria-label="${words.details}">
    ${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
