import { html } from 'hono/html';
import { locales } from '../../../language/locale.ts';
import { nameLanguage } from '../../../pages/frame/name-language.ts';
import { pageThemes } from '../../../pages/page-theme.ts';
import type { PageView } from '../../../pages/page-view.ts';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderCheckbox } from '../../../pages/parts/render-checkbox.ts';
import { renderErrorSummary } from '../../../pages/parts/render-error-summary.ts';
import { renderField } from '../../../pages/parts/render-field.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderList } from '../../../pages/parts/render-list.ts';
import { renderRadioGroup } from '../../../pages/parts/render-radio-group.ts';
import { renderSection } from '../../../pages/parts/render-section.ts';
import { renderSelect } from '../../../pages/parts/render-select.ts';
import { renderPage } from '../../../pages/render-page.ts';
import { listAccountSections } from '../list-account-sections.ts';
import type { AccountWallet } from '../settings-dependencies.ts';
import type { SettingsPage } from '../open-settings-page.ts';

interface ProfileForm {
  name: string;
  news: boolean;
  /** Nothing where nobody knows. */
  wallet: AccountWallet | undefined;
  error?: string;
}

/** Who somebody is here, what they have to spend, and how we speak to them. */
export function renderProfile(page: SettingsPage, form: ProfileForm) {
  const { view, texts } = page;
  const { title, name: label, nameHint: hint, news, newsHint, save } = texts.profile;
  const name = { name: 'name', label, hint, error: form.error };
  return renderPage(view, {
    title,
    sections: listAccountSections(view),
    content: html`${renderErrorSummary(view, [name])}
    ${renderForm(view, {
      action: '/account',
      content: [
        renderField({ ...name, value: form.name, autocomplete: 'name', maxlength: 200 }),
        ...renderLook(view),
        renderCheckbox({ name: 'news', label: news, hint: newsHint, checked: form.news }),
      ],
      actions: renderButton({ label: save }),
    })}
    ${renderFacts(page, form)}`,
  });
}

function renderLook({ locale, theme, texts }: PageView) {
  const { language, theme: look, themes } = texts.frame;
  return [
    renderSelect({
      ...{ name: 'language', id: 'profile-language', label: language, value: locale },
      choices: locales.map((value) => ({ value, label: nameLanguage(value) })),
    }),
    renderRadioGroup({
      ...{ name: 'theme', id: 'profile-theme', label: look, value: theme },
      choices: pageThemes.map((value) => ({ value, label: themes[value] })),
    }),
  ];
}

function renderFacts({ view, texts, account }: SettingsPage, { wallet }: ProfileForm) {
  const { change, changeAddress } = texts.profile;
  const { email } = account;
  const address = {
    title: texts.profile.address,
    details: html`<bdi dir="ltr">${email}</bdi>`,
    actions: renderButtonLink({
      ...{ label: change, description: changeAddress, address: '/account/address', kind: 'quiet' },
    }),
  };
  const rows = wallet ? [address, describeCredits({ view, texts }, wallet)] : [address];
  return renderSection({ title: view.texts.frame.account, content: renderList(rows) });
}

function describeCredits({ view, texts }: Pick<SettingsPage, 'view' | 'texts'>, { balance, lacksGift }: AccountWallet) {
  const { creditsLeft, giftWithheld } = texts.profile;
  const figure = new Intl.NumberFormat(view.locale).format(balance);
  const isExplained = lacksGift && balance === 0;
  return { title: creditsLeft, details: isExplained ? html`${figure} · ${giftWithheld}` : figure };
}
