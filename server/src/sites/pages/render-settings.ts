import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import type { Site } from '../site.ts';
import { describeBudgetFields, describeFrameField } from './describe-rule-fields.ts';
import { renderClosingSection } from './render-closing-section.ts';
import { describeIdentityFields, renderIdentityFields } from './render-identity-fields.ts';
import { renderKeySection } from './render-key-section.ts';
import { type OfferedModel, renderMakingFields, renderPayingFields } from './render-rule-fields.ts';
import { renderSitePage } from './render-site-page.ts';
import type { SettingsFaults, SettingsForm } from './settings-form.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

interface SettingsPage {
  site: Site;
  form: SettingsForm;
  models: readonly OfferedModel[];
  faults?: SettingsFaults;
}

/** `/sites/:key/settings` */
export function renderSettings(view: PageView, { site, form, models, faults = {} }: SettingsPage) {
  const { settings } = siteTextsByLocale[view.locale];
  const facts = { form, faults, models };
  return renderSitePage(view, {
    ...{ site, title: settings.title },
    content: [
      renderErrorSummary(view, listDescribedFields(view, facts)),
      renderForm(view, {
        action: `/sites/${site.key}/settings`,
        label: settings.title,
        content: [
          renderIdentityFields(view, facts),
          html`<h2>${settings.paying}</h2>`,
          renderPayingFields(view, facts),
          html`<h2>${settings.making}</h2>`,
          renderMakingFields(view, facts),
        ],
        actions: renderButton({ label: settings.save }),
      }),
      renderKeySection(view, site),
      renderClosingSection(view, site),
    ],
  });
}

/** In the order of the form. */
function listDescribedFields(view: PageView, facts: { form: SettingsForm; faults: SettingsFaults }) {
  const { fields } = siteTextsByLocale[view.locale];
  return [
    ...describeIdentityFields(view, facts),
    ...describeBudgetFields(view, facts),
    { name: 'models', label: fields.modelChoice, error: facts.faults.models },
    describeFrameField(view, facts),
  ];
}
