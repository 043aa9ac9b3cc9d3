import type { PageView } from '../../pages/page-view.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderCode } from '../../pages/parts/render-code.ts';
import { renderNotice } from '../../pages/parts/render-notice.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import { renderSitePage } from '../../sites/pages/render-site-page.ts';
import type { Site } from '../../sites/site.ts';
import { webhookTextsByLocale } from './texts/webhook-texts-by-locale.ts';

interface SecretPage {
  site: Site;
  endpointId: string;
  secret: string;
  word: 'added' | 'rotated';
}

/** The answer to the form itself: a secret goes into no address, no cookie and no second page. */
export function renderWebhookSecret(view: PageView, { site, endpointId, secret, word }: SecretPage) {
  const texts = webhookTextsByLocale[view.locale].secret;
  const address = `/sites/${site.key}/webhooks/${endpointId}`;
  return renderSitePage(view, {
    ...{ site, title: texts.title },
    content: [
      renderNotice({ kind: 'success', content: texts[word], isNews: true }),
      renderSection({
        ...{ title: texts.title, lead: texts.advice },
        content: [
          renderCode(view, { label: texts.label, text: secret }),
          renderButtonLink({ label: texts.goOn, address }),
        ],
      }),
    ],
  });
}
