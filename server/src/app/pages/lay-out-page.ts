import { html } from 'hono/html';

type Markup = ReturnType<typeof html>;

/** The frame of our own few pages. */
export function layOutPage(title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/pages/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages/page.css" />
      </head>
      <body>
        <main><img class="mark" src="/pages/mark.svg" alt="" width="48" height="48" />${content}</main>
      </body>
    </html>`;
}
