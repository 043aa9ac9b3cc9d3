import { html } from 'hono/html';
import { nameLanguage } from '../../../pages/frame/name-language.ts';
import type { PageView } from '../../../pages/page-view.ts';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderCode } from '../../../pages/parts/render-code.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderSection } from '../../../pages/parts/render-section.ts';
import { renderSelect } from '../../../pages/parts/render-select.ts';
import { renderSitePage } from '../../../sites/pages/render-site-page.ts';
import type { Site } from '../../../sites/site.ts';
import { snippetAddresses, type SnippetChoice, snippetModes } from '../snippet/snippet-choice.ts';
import type { Release } from '../snippet/write-script.ts';
import { writeSnippets } from '../snippet/write-snippets.ts';
import { siteSnippetStyles } from './site-snippet-styles.ts';
import { siteSnippetTextsByLocale } from './texts/site-snippet-texts-by-locale.ts';

interface SiteSnippetPage {
  site: Site;
  choice: SnippetChoice;
  release: Release;
}

/** `/sites/:key/snippet`: the lines of one site, and how they look. */
export function renderSiteSnippet(view: PageView, { site, choice, release }: SiteSnippetPage) {
  const texts = siteSnippetTextsByLocale[view.locale];
  const { plain } = writeSnippets(choice, release);
  const { locale: lang, mode, address } = choice;
  const query = new URLSearchParams({ lang, mode, address }).toString();
  const strictQuery = new URLSearchParams({ site: site.key, lang, mode, address }).toString();
  return renderSitePage(view, {
    ...{ site, title: texts.title, lead: texts.lead, styles: [siteSnippetStyles] },
    content: [
      renderChoices(view, { site, choice, release }),
      html`<div class="after">${renderCode(view, { label: texts.lines, text: plain })}</div>`,
      renderSection({
        ...{ title: texts.preview, lead: texts.previewLead },
        content: html`<iframe
          class="preview"
          src="/sites/${site.key}/snippet/preview?${query}"
          sandbox="allow-scripts"
          title="${texts.preview}"
        ></iframe>`,
      }),
      renderSection({
        ...{ title: texts.strict, lead: texts.strictLead },
        content: html`<p><a href="/snippet?${strictQuery}">${texts.strictLink}</a></p>`,
      }),
    ],
  });
}

function renderChoices(view: PageView, { site, choice, release: { embed } }: SiteSnippetPage) {
  const texts = siteSnippetTextsByLocale[view.locale];
  const scripts = texts.scripts(embed.version);
  const languages = Object.keys(embed.manifest.apps).map((value) => ({ value, label: nameLanguage(value) }));
  return renderForm(view, {
    ...{ method: 'get', action: `/sites/${site.key}/snippet`, hasColumns: true, label: texts.title },
    content: [
      renderSelect({
        ...{ name: 'lang', label: texts.language, value: choice.locale },
        choices: [{ value: '', label: texts.languageOfPage }, ...languages],
      }),
      renderSelect({
        ...{ name: 'mode', label: texts.shape, value: choice.mode },
        choices: snippetModes.map((value) => ({ value, label: texts.shapes[value] })),
      }),
      renderSelect({
        ...{ name: 'address', label: texts.script, value: choice.address },
        choices: snippetAddresses.map((value) => ({ value, label: scripts[value] })),
      }),
    ],
    actions: renderButton({ label: texts.show }),
  });
}
