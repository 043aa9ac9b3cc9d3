import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import type { SiteRow } from '../sites/list-all-sites.ts';
import { formatNumber, renderMoment } from './admin-formats.ts';
import { isClosedByOwner } from './is-closed-by-owner.ts';
import { renderAdminPage } from './render-admin-page.ts';
import { renderFacts } from './render-facts.ts';
import { renderReasonForm } from './render-reason-form.ts';
import { renderState } from './render-state.ts';

interface SitePage {
  site: SiteRow;
  refused?: string | undefined;
}

/** `/admin/sites/:id`. */
export function renderSite(view: PageView, { site, refused }: SitePage) {
  return renderAdminPage(view, {
    title: site.name,
    heading: html`<bdi>${site.name}</bdi>`,
    content: [renderOwn(site), renderSuspension(view, site, refused)],
  });
}

function renderOwn(site: SiteRow) {
  return renderFacts({
    Key: html`<code>${site.key}</code>`,
    Kind: site.kind,
    State: renderState(site.suspended_at, isClosedByOwner(site)),
    Owner:
      site.owner === null
        ? 'operator'
        : html`<a href="/admin/accounts/${site.account_id}"><bdi>${site.owner}</bdi></a>`,
    Origins: site.origins.join(', ') || 'none',
    'Spent today': formatNumber(site.used ?? 0),
    'Budget a day': formatNumber(site.daily_credits),
    'Since (UTC)': renderMoment(site.created_at),
    'Suspended (UTC)': renderMoment(site.suspended_at),
  });
}

function renderSuspension(view: PageView, site: SiteRow, refused: string | undefined) {
  const isSuspended = site.suspended_at !== null && !isClosedByOwner(site);
  return renderSection({
    title: isSuspended ? 'Resume' : 'Suspend',
    lead: isSuspended
      ? 'From the next request on everything works on it again.'
      : 'Nobody can do anything on it from the next request on: streams end, and nothing starts any more.',
    content: renderReasonForm(view, {
      ...{ action: `/admin/sites/${site.id}/${isSuspended ? 'resume' : 'suspend'}`, refused },
      ...{ label: isSuspended ? 'Resume' : 'Suspend', isDangerous: !isSuspended },
    }),
  });
}
