import { html } from 'hono/html';
import type { PageView } from '../../../pages/page-view.ts';
import { renderCode } from '../../../pages/parts/render-code.ts';
import { renderPage } from '../../../pages/render-page.ts';
import { renderSnippetForm } from './render-snippet-form.ts';
import type { SnippetChoice } from './snippet-choice.ts';
import { writePolicies } from './write-policies.ts';
import type { Release } from './write-script.ts';
import { type Snippets, writeSnippets } from './write-snippets.ts';

interface SnippetPage {
  choice: SnippetChoice;
  release: Release;
}

/** How to put the widget on a page: every line, ready to be copied. */
export function renderSnippetPage(view: PageView, { choice, release }: SnippetPage) {
  const { manifest, version } = release.embed;
  const snippets = writeSnippets(choice, release);
  return renderPage(view, {
    title: 'Put it on a page',
    lead: 'A script tag and an element: nothing to build, and nothing on your own server.',
    language: 'en',
    content: html`${renderSnippetForm(view, { choice, version, locales: Object.keys(manifest.apps) })}
    ${renderPlain(view, snippets)} ${renderStrict(view, snippets)} ${renderPolicies(view, choice, release)}
    ${renderPackage(view, snippets)}`,
  });
}

function renderPlain(view: PageView, { plain }: Snippets) {
  return html`<section>
    <h2>Plain</h2>
    <p>
      For most pages. The widget is there with the page itself, can be written into before any script has arrived, and
      moves nothing when it does.
    </p>
    ${renderCode(view, { label: 'Plain HTML', text: plain })}
  </section>`;
}

function renderStrict(view: PageView, { strict, rule }: Snippets) {
  return html`<section>
    <h2>Strict</h2>
    <p>
      For a page whose policy forbids what is written inline. The script is pinned by its content, and its address works
      for good, also when this server has moved on to a newer version.
    </p>
    ${renderCode(view, { label: 'Strict HTML', text: strict })}
    ${
      rule === undefined
        ? html`<p>A popover takes no room until it opens, so your style sheet needs no rule for it.</p>`
        : html`<p>This rule in your own style sheet keeps its place free until the script is there.</p>
            ${renderCode(view, { label: 'Style sheet', text: rule })}`
    }
  </section>`;
}

function renderPolicies(view: PageView, choice: SnippetChoice, release: Release) {
  const { host, hashes, dynamic } = writePolicies(choice, release);
  return html`<section>
    <h2>Content security policy</h2>
    <p>
      Add one of these to the policy your page sends, in a header all on one line; what a directive has already, it
      keeps. The last two lines are for pages that enforce Trusted Types. Nothing else is needed, not even for pictures:
      they are drawn on canvas.
    </p>
    <h3>By host</h3>
    <p>The simplest, and the one for the script that is always the newest: any script of this server may run.</p>
    ${renderCode(view, { label: 'Policy by host', text: host })}
    <h3>By hash</h3>
    <p>
      The tightest, with the strict lines: these very files may run, and no others from anywhere.
      ${choice.locale === '' ? 'They are those of every language; choose one above for a short list.' : ''}
    </p>
    ${renderCode(view, { label: 'Policy by hash', text: hashes })}
    <h3>With strict-dynamic</h3>
    <p>
      For a page that trusts scripts rather than places, with the strict lines: the script it trusts brings its own files.
      If you use a nonce, give it to the script tag and leave the hash out.
    </p>
    ${renderCode(view, { label: 'Policy with strict-dynamic', text: dynamic })}
  </section>`;
}

function renderPackage(view: PageView, { element }: Snippets) {
  return html`<section>
    <h2>From npm</h2>
    <p>For a page that is built with a bundler. The element then has to be told where the server is.</p>
    ${renderCode(view, { label: 'Shell', text: 'npm install @vignette/widget' })}
    ${renderCode(view, { label: 'Module', text: "import '@vignette/widget/define';" })}
    ${renderCode(view, { label: 'Element', text: element })}
  </section>`;
}
