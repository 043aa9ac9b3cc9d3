import { html } from 'hono/html';
import {
  isSiteKey,
  type SnippetAddress,
  snippetAddresses,
  type SnippetChoice,
  type SnippetMode,
  snippetModes,
} from './snippet-choice.ts';

interface FormFacts {
  locales: readonly string[];
  version: string;
}

const modeNames: Record<SnippetMode, string> = {
  inline: 'A box in the page',
  button: 'A button of its own that opens the box',
  popover: 'A popover for a button of yours',
};

/** A plain form: sending it shows the page again. */
export function renderSnippetForm({ site, locale, mode, address }: SnippetChoice, { locales, version }: FormFacts) {
  const addressNames: Record<SnippetAddress, string> = {
    floating: 'Always the newest version',
    pinned: `Version ${version} for good`,
  };
  return html`<form class="fields" method="get" action="/snippet">
    ${renderSiteField(site)}
    ${renderSelect({
      ...{ name: 'lang', label: 'Language', hint: 'Choose one to see its words at once.' },
      ...{ chosen: locale, options: [['', 'That of the page'], ...locales.map((name) => [name, nameLanguage(name)])] },
    })}
    ${renderSelect({
      ...{ name: 'mode', label: 'Shape', chosen: mode },
      options: snippetModes.map((name) => [name, modeNames[name]]),
    })}
    ${renderSelect({
      ...{ name: 'address', label: 'Script', chosen: address },
      options: snippetAddresses.map((name) => [name, addressNames[name]]),
    })}
    <p><button>Show the lines</button></p>
  </form>`;
}

function renderSiteField(site: string) {
  const isWrong = site !== '' && !isSiteKey(site);
  const hint = isWrong
    ? 'A site key begins with site_ and goes on in letters, digits, dashes and underscores.'
    : 'From whoever runs this server.';
  return html`<div class="field">
    <label for="site">Site key</label>
    <input
      id="site"
      name="site"
      value="${site}"
      placeholder="site_…"
      maxlength="100"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby="site-hint"
      ${isWrong ? html`aria-invalid="true"` : ''}
    />
    <p class="hint" id="site-hint">${hint}</p>
  </div>`;
}

interface Select {
  name: string;
  label: string;
  hint?: string;
  chosen: string;
  options: readonly (readonly string[])[];
}

function renderSelect({ name, label, hint, chosen, options }: Select) {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}" ${hint === undefined ? '' : html`aria-describedby="${name}-hint"`}>
      ${options.map(
        ([value = '', text = '']) =>
          html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${text}</option>`,
      )}
    </select>
    ${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`}
  </div>`;
}

/** As its speakers call it. */
function nameLanguage(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
