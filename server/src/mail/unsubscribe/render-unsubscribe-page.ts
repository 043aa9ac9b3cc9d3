import type { PageView } from '../../pages/page-view.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPage } from '../../pages/render-page.ts';
import { unsubscribeTexts } from './texts/unsubscribe-texts-by-locale.ts';

/** Before the button is pressed, after it, and what is shown for an address that is not one of ours. */
type UnsubscribeStep = 'question' | 'done' | 'broken';

export function renderUnsubscribePage(view: PageView, step: UnsubscribeStep) {
  const words = unsubscribeTexts[view.locale];
  const { title, lead } = words[step];
  const content =
    step === 'question'
      ? renderForm(view, { action: view.address, content: '', actions: renderButton({ label: words.confirm }) })
      : renderButtonLink({ label: view.texts.frame.account, address: '/account' });
  return renderPage(view, { title, lead, width: 'narrow', content });
}
