import { html, raw } from 'hono/html';
import type { MailContent } from './mail-content.ts';
import type { MailLetter } from './mail-letter.ts';
import { darkSheet, mailStyles } from './mail-styles.ts';

/** The mail as a page: no table, no picture, nothing from elsewhere. Every value is escaped by `html`. */
export async function renderMailHtml(letter: MailLetter): Promise<string> {
  const { content, locale } = letter;
  const page = html`<!doctype html>
    <html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${content.subject}</title>
        <style>
          ${raw(darkSheet)}
        </style>
      </head>
      <body class="page" style="${mailStyles.body}">
        <div style="${mailStyles.page}">
          <p class="accent" lang="en" style="${mailStyles.name}">Vignette</p>
          ${renderContent(letter)} ${renderFooter(letter)}
        </div>
      </body>
    </html>`;
  return String(await page);
}

function renderContent({ content, frame }: MailLetter) {
  const { paragraphs, code, afterword } = content;
  return html`<h1 class="ink" style="${mailStyles.heading}">${content.heading ?? content.subject}</h1>
    ${paragraphs.map((text) => html`<p class="ink" style="${mailStyles.paragraph}">${text}</p>`)}
    ${code && html`<p class="box" dir="ltr" style="${mailStyles.code}">${code}</p>`} ${renderDetails(content)}
    ${renderAction(content, frame.linkHint)}
    ${afterword && html`<p class="muted" style="${mailStyles.hint}">${afterword}</p>`}`;
}

function renderDetails({ details = [] }: MailContent) {
  if (details.length === 0) return '';
  const rows = details.map(
    ({ label, value }) =>
      html`<p style="${mailStyles.detail}">
        <span class="muted" style="${mailStyles.label}">${label}:</span> <bdi>${value}</bdi>
      </p>`,
  );
  return html`<div class="box" style="${mailStyles.details}">${rows}</div>`;
}

function renderAction({ action }: MailContent, hint: string) {
  if (!action) return '';
  const { label, url } = action;
  return html`<p style="margin:0"><a class="button" href="${url}" style="${mailStyles.button}">${label}</a></p>
    <p class="muted" style="${mailStyles.hint}">
      ${hint}<br /><a class="accent" href="${url}" dir="ltr" style="${mailStyles.link}">${url}</a>
    </p>`;
}

function renderFooter({ frame, host, unsubscribeUrl }: MailLetter) {
  return html`<p class="muted" style="${mailStyles.footer}">
    Vignette · <bdi>${host}</bdi>
    ${
      unsubscribeUrl &&
      html`<br />${frame.newsReason}
        <a class="accent" href="${unsubscribeUrl}" style="${mailStyles.link}">${frame.unsubscribe}</a>`
    }
  </p>`;
}
