import type { PageView } from '../../pages/page-view.ts';
import type { SectionNavigation } from '../../pages/parts/render-section-navigation.ts';
import { settingsTextsByLocale } from './texts/settings-texts-by-locale.ts';

/** The pages about an account itself, for whichever of them is shown. */
export function listAccountSections({ locale, texts }: PageView): SectionNavigation {
  const { profile, security, sites, audit } = settingsTextsByLocale[locale].sections;
  return {
    label: texts.frame.account,
    links: [
      { address: '/account', name: profile },
      { address: '/account/security', name: security },
      { address: '/account/sites', name: sites },
      { address: '/account/audit', name: audit },
    ],
  };
}
