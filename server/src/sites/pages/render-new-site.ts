import type { PageView } from '../../pages/page-view.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPage } from '../../pages/render-page.ts';
import { describeIdentityFields, renderIdentityFields } from './render-identity-fields.ts';
import type { SettingsFaults, SettingsForm } from './settings-form.ts';
import { sitePageStyles } from './site-page-styles.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

interface NewSitePage {
  form: Pick<SettingsForm, 'name' | 'origins'>;
  faults?: SettingsFaults;
}

/** `/sites/new` */
export function renderNewSite(view: PageView, { form, faults = {} }: NewSitePage) {
  const { create } = siteTextsByLocale[view.locale];
  return renderPage(view, {
    ...{ title: create.title, lead: create.lead, width: 'narrow', styles: [sitePageStyles] },
    content: [
      renderErrorSummary(view, describeIdentityFields(view, { form, faults })),
      renderForm(view, {
        action: '/sites/new',
        content: renderIdentityFields(view, { form, faults }),
        actions: renderButton({ label: create.submit }),
      }),
    ],
  });
}
