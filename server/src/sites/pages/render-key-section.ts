import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderCode } from '../../pages/parts/render-code.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderRadioGroup } from '../../pages/parts/render-radio-group.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import type { Site } from '../site.ts';
import { createSiteFormats } from './site-formats.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

/** The key, and the way to another one. */
export function renderKeySection(view: PageView, site: Site) {
  const { settings } = siteTextsByLocale[view.locale];
  const how = renderRadioGroup({
    ...{ name: 'previousKey', label: settings.rotateHow, value: 'works_for_a_day', required: true },
    choices: [
      { value: 'works_for_a_day', label: settings.rotateDay, hint: settings.rotateDayHint },
      { value: 'ends_at_once', label: settings.rotateNow, hint: settings.rotateNowHint },
    ],
  });
  const form = renderForm(view, {
    ...{ action: `/sites/${site.key}/rotate-key`, content: how, label: settings.rotate },
    actions: renderButton({ label: settings.rotate, kind: 'dangerous' }),
  });
  return renderSection({
    ...{ id: 'key', title: settings.key, lead: settings.keyLead },
    content: [
      renderCode(view, { label: settings.keyLabel, text: site.key }),
      renderPreviousKey(view, site),
      html`<details class="confirmation">
        <summary>${settings.rotate}</summary>
        <div>${form}</div>
      </details>`,
    ],
  });
}

function renderPreviousKey(view: PageView, { previousKey, previousKeyUntil }: Site) {
  if (!previousKey || !previousKeyUntil) return '';
  const { settings } = siteTextsByLocale[view.locale];
  return html`<p>${settings.previousKey(previousKey, createSiteFormats(view.locale).moment(previousKeyUntil))}</p>`;
}
