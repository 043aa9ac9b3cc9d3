import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import type { PictureDetails } from '../get-own-image.ts';
import { galleryTextsByLocale } from './texts/gallery-texts-by-locale.ts';

/** What was asked for, to be read and copied. It is somebody's text: in whatever direction it is written. */
export function renderPrompt(view: PageView, { prompt, negativePrompt }: PictureDetails) {
  const { picture } = galleryTextsByLocale[view.locale];
  return html`<div class="prompts">
    ${prompt === '' ? html`<p>${picture.noPrompt}</p>` : renderText(view, picture.prompt, prompt)}
    ${negativePrompt === null ? '' : renderText(view, picture.leftOut, negativePrompt)}
  </div>`;
}

function renderText({ texts }: PageView, label: string, text: string) {
  const { copy, copied } = texts.kit;
  return html`<vignette-copy data-copy="${copy}" data-copied="${copied}"
    ><figure class="code written">
      <figcaption>${label}</figcaption>
      <pre dir="auto" tabindex="0" role="region" aria-label="${label}"><code>${text}</code></pre>
    </figure></vignette-copy
  >`;
}
