import type { ImagePage } from '@vignette/server/contract';
import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderEmpty } from '../../pages/parts/render-empty.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { Unfinished } from '../list-unfinished.ts';
import { galleryStyles } from './gallery-styles.ts';
import { renderTile, selectionForm } from './render-tile.ts';
import { renderUnfinished } from './render-unfinished.ts';
import { galleryTextsByLocale } from './texts/gallery-texts-by-locale.ts';

export interface GalleryPage extends ImagePage {
  /** Only beside the newest pictures. */
  unfinished: readonly Unfinished[];
  isFirst: boolean;
}

/** `/gallery`: everything an account made, newest first. */
export function renderGallery(view: PageView, page: GalleryPage) {
  const texts = galleryTextsByLocale[view.locale];
  const isEmpty = page.items.length === 0 && page.unfinished.length === 0;
  return renderPage(view, {
    ...{ title: texts.title, width: 'wide', styles: [galleryStyles] },
    content: [
      page.unfinished.length > 0 ? renderUnfinished(view, page.unfinished) : '',
      isEmpty && page.isFirst ? renderEmpty({ ...texts.empty, actions: renderStart(view) }) : '',
      page.items.length > 0 ? renderPictures(view, page) : '',
      page.items.length === 0 && !page.isFirst ? html`<p>${texts.endOfGallery}</p>` : '',
      renderWays(view, page),
    ],
  });
}

/** Where the pages are on which a picture can be made. */
function renderStart({ texts }: PageView) {
  return renderButtonLink({ label: texts.goHome, address: '/' });
}

function renderPictures(view: PageView, { items }: GalleryPage) {
  const { pictures, selection } = galleryTextsByLocale[view.locale];
  return html`<ul class="tiles" aria-label="${pictures}">
      ${items.map((image) => renderTile(view, image))}
    </ul>
    <form class="selection actions" id="${selectionForm}" method="get" action="/gallery/delete">
      ${renderButton({ label: selection.deleteSelected, kind: 'quiet' })}
    </form>`;
}

function renderWays(view: PageView, { nextCursor, isFirst }: GalleryPage) {
  const { olderPictures, newestPictures } = galleryTextsByLocale[view.locale];
  if (isFirst && nextCursor === null) return '';
  const older = `/gallery?${new URLSearchParams({ cursor: nextCursor ?? '' }).toString()}`;
  return html`<div class="ways actions">
    ${isFirst ? '' : renderButtonLink({ label: newestPictures, address: '/gallery', kind: 'quiet' })}
    ${nextCursor === null ? '' : renderButtonLink({ label: olderPictures, address: older })}
  </div>`;
}
