import { html } from 'hono/html';
import { layOutPage } from '../lay-out-page.ts';

export function renderMissingWidget() {
  return layOutPage(
    'Put Vignette on a page',
    html`<h1>Put it on a page</h1>
      <p class="lead">The widget has not been built yet. <code>npm start</code> builds it.</p>`,
  );
}
