import { nameLanguage } from '../../../pages/frame/name-language.ts';
import type { PageView } from '../../../pages/page-view.ts';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderField } from '../../../pages/parts/render-field.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderSelect } from '../../../pages/parts/render-select.ts';
import {
  isSiteKey,
  type SnippetAddress,
  snippetAddresses,
  type SnippetChoice,
  type SnippetMode,
  snippetModes,
} from './snippet-choice.ts';

interface FormFacts {
  choice: SnippetChoice;
  locales: readonly string[];
  version: string;
}

const modeNames: Record<SnippetMode, string> = {
  inline: 'A box in the page',
  button: 'A button of its own that opens the box',
  popover: 'A popover for a button of yours',
};

/** A plain form: sending it shows the page again. */
export function renderSnippetForm(view: PageView, { choice, locales, version }: FormFacts) {
  const { site, locale, mode, address } = choice;
  const addressNames: Record<SnippetAddress, string> = {
    floating: 'Always the newest version',
    pinned: `Version ${version} for good`,
  };
  const languages = locales.map((value) => ({ value, label: nameLanguage(value) }));
  return renderForm(view, {
    method: 'get',
    action: '/snippet',
    hasColumns: true,
    content: [
      renderSiteField(site),
      renderSelect({
        ...{ name: 'lang', label: 'Language', hint: 'Choose one to see its words at once.', value: locale },
        choices: [{ value: '', label: 'That of the page' }, ...languages],
      }),
      renderSelect({ name: 'mode', label: 'Shape', value: mode, choices: nameAll(snippetModes, modeNames) }),
      renderSelect({
        ...{ name: 'address', label: 'Script', value: address },
        choices: nameAll(snippetAddresses, addressNames),
      }),
    ],
    actions: renderButton({ label: 'Show the lines' }),
  });
}

function renderSiteField(site: string) {
  const isWrong = site !== '' && !isSiteKey(site);
  return renderField({
    ...{ name: 'site', label: 'Site key', value: site, placeholder: 'site_…', maxlength: 100 },
    ...{ autocomplete: 'off', isVerbatim: true },
    hint: 'From whoever runs this server.',
    error: isWrong ? 'A site key begins with site_ and goes on in letters, digits, dashes and underscores.' : undefined,
  });
}

function nameAll<Value extends string>(values: readonly Value[], names: Record<Value, string>) {
  return values.map((value) => ({ value, label: names[value] }));
}
