import { html } from 'hono/html';
import type { PageView } from '../page-view.ts';

interface Code {
  /** What kind of text it is, and whose name the region bears. */
  label: string;
  text: string;
}

/** Text to be copied: one press selects all of it. A button that copies comes with the script. */
export function renderCode(view: PageView, { label, text }: Code) {
  const { copy, copied } = view.texts.kit;
  return html`<vignette-copy data-copy="${copy}" data-copied="${copied}"
    ><figure class="code">
      <figcaption>${label}</figcaption>
      <pre dir="ltr" tabindex="0" role="region" aria-label="${label}"><code>${text}</code></pre>
    </figure></vignette-copy
  >`;
}
