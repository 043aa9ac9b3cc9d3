import type { ModelOperation } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { moreMessages as text } from '../locales/more-messages.ts';
import { styleName } from './style-name.ts';

/** In which style, where there are any: its room is kept while nobody knows. A picture is always put into one of them. */
export function renderStyle(
  { name, styles }: Partial<ModelOperation> = {},
  chosen: string | undefined,
  choose: (style: string) => void,
): TemplateResult | typeof nothing {
  if (styles && !styles.length) return nothing;
  const handleChange = (event: Event): void => choose((event.currentTarget as HTMLSelectElement).value);
  return html`<div class="select">
    <select class="style" aria-label=${text.style} ?disabled=${!styles} @change=${handleChange}>
      ${name === 'restyle' ? nothing : html`<option value="" .selected=${!chosen}>${text.anyStyle}</option>`}
      ${styles?.map((style) => html`<option value=${style} .selected=${style === chosen}>${styleName(style)}</option>`)}
    </select>
  </div>`;
}
