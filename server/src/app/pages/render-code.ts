import { html } from 'hono/html';

interface Code {
  /** What kind of text it is, and whose name the region bears. */
  label: string;
  text: string;
}

/** Text to be copied: one press selects all of it. The button shows itself where a script can copy. */
export function renderCode({ label, text }: Code) {
  return html`<figure class="code">
    <figcaption>
      <span>${label}</span>
      <span aria-live="polite"><button type="button" class="quiet" data-copy hidden>Copy</button></span>
    </figcaption>
    <pre tabindex="0" role="region" aria-label="${label}"><code>${text}</code></pre>
  </figure>`;
}
