import { html } from 'hono/html';

type Markup = ReturnType<typeof html>;

/** The frame of our own pages. `head` is what one of them needs there besides. */
export function layOutPage(title: string, content: Markup, head: Markup | string = ''): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/pages/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages/page.css" />
        ${head}
      </head>
      <body>
        <main>
          <a class="mark" href="/"><img src="/pages/mark.svg" alt="Vignette" width="48" height="48" /></a>
          ${content}
        </main>
      </body>
    </html>`;
}
