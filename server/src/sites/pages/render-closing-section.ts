import type { PageView } from '../../pages/page-view.ts';
import { renderAction } from '../../pages/parts/render-action.ts';
import { renderConfirmation } from '../../pages/parts/render-confirmation.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import type { Site } from '../site.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

/** The end of a site, for a while or for good. */
export function renderClosingSection(view: PageView, site: Site) {
  const { settings } = siteTextsByLocale[view.locale];
  const address = `/sites/${site.key}`;
  const close = renderConfirmation(view, {
    ...{ question: settings.close, explanation: settings.closeExplanation },
    ...{ action: `${address}/close`, label: settings.close },
  });
  return renderSection({
    ...{ id: 'closing', title: settings.closing },
    content: [
      site.suspendedAt === null ? close : '',
      site.isClosedByOwner ? renderAction(view, { action: `${address}/reopen`, label: settings.reopen }) : '',
      renderConfirmation(view, {
        ...{ question: settings.remove, explanation: settings.removeExplanation },
        ...{ action: `${address}/delete`, label: settings.remove },
      }),
    ],
  });
}
