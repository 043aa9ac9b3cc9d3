import { isSiteKey, type SnippetChoice } from './snippet-choice.ts';

interface Inside {
  /** Markup that is there before any script. */
  content?: string | undefined;
  /** Further attributes, ready to stand in the tag. */
  attributes?: readonly string[];
}

/** The element; in a popover with the button that opens it. */
export function writeElement(
  { site, locale, mode }: SnippetChoice,
  { content = '', attributes = [] }: Inside = {},
): string {
  const written = [
    ...(mode === 'popover' ? ['id="vignette"', 'popover'] : []),
    `site-key="${isSiteKey(site) ? site : 'site_…'}"`,
    ...(mode === 'button' ? ['mode="button"'] : []),
    ...(locale === '' ? [] : [`lang="${locale}"`]),
    ...attributes,
  ];
  const element = `<vignette-generator ${written.join(' ')}>${content}</vignette-generator>`;
  return mode === 'popover' ? `${opener}\n${element}` : element;
}

const opener = '<button type="button" popovertarget="vignette">Make a picture</button>';
