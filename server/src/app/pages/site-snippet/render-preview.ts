import { html, raw } from 'hono/html';
import type { PageView } from '../../../pages/page-view.ts';
import type { SnippetChoice } from '../snippet/snippet-choice.ts';
import { writeElement } from '../snippet/write-element.ts';
import { type Release, writeScript } from '../snippet/write-script.ts';

interface Preview {
  choice: SnippetChoice;
  release: Release;
}

/** A page with the widget on it and nothing else, for a frame. */
export function renderPreview(view: PageView, { choice, release }: Preview) {
  const scheme = view.theme === 'system' ? 'light dark' : view.theme;
  // Written by the same functions as the lines to be copied, of what is in lists and of a key that was found.
  const lines = raw(`${writeElement(choice)}\n${writeScript('pinned', release)}`);
  return html`<!doctype html>
    <html lang="${view.locale}" dir="${view.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${scheme}" />
        <title>Vignette</title>
      </head>
      <body>
        ${lines}
      </body>
    </html>`;
}
