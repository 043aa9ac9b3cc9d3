import type { SiteUsage } from '@vignette/server/contract';
import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { chooseScale } from './choose-scale.ts';
import { createSiteFormats } from './site-formats.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

type Day = SiteUsage['days'][number];

const height = 100;

/** Credits by day as bars, the part of the site below that of its visitors. The table beside it says the same in full. */
export function renderUsagePlot(view: PageView, { days, from, to }: SiteUsage) {
  const { overview } = siteTextsByLocale[view.locale];
  const formats = createSiteFormats(view.locale);
  const top = chooseScale(Math.max(...days.map(({ credits }) => credits)));
  return html`<figure class="plot">
    <figcaption>${overview.plot}</figcaption>
    <div class="bars" dir="ltr">
      <ul aria-hidden="true">
        ${[top, top / 2, 0].map((value) => html`<li>${formats.number(value)}</li>`)}
      </ul>
      <svg role="img" aria-label="${summarize(view, days)}" viewBox="0 0 ${days.length} ${height}" preserveAspectRatio="none">
        ${days.map((day, index) => renderBar(day, index, { top, title: `${formats.day(day.day)}: ${formats.number(day.credits)}` }))}
      </svg>
      <p aria-hidden="true"><span>${formats.shortDay(from)}</span><span>${formats.shortDay(to)}</span></p>
    </div>
    <ul class="legend">
      <li class="sponsored">${overview.sponsored}</li>
      <li class="visitors">${overview.paidByVisitors}</li>
    </ul>
  </figure>`;
}

function renderBar({ credits, sponsoredCredits }: Day, index: number, { top, title }: { top: number; title: string }) {
  if (credits === 0) return '';
  const full = (credits / top) * height;
  const sponsored = (sponsoredCredits / top) * height;
  return html`<g>
    <title>${title}</title>
    <rect class="visitors" x="${index + 0.1}" width="0.8" y="${height - full}" height="${full - sponsored}" />
    <rect class="sponsored" x="${index + 0.1}" width="0.8" y="${height - sponsored}" height="${sponsored}" />
  </g>`;
}

function summarize(view: PageView, days: readonly Day[]): string {
  const { overview } = siteTextsByLocale[view.locale];
  const formats = createSiteFormats(view.locale);
  const total = days.reduce((sum, { credits }) => sum + credits, 0);
  if (total === 0) return overview.plotNothing;
  const most = days.reduce((one, other) => (other.credits > one.credits ? other : one));
  return overview.plotSummary(formats.number(total), formats.number(most.credits), formats.day(most.day));
}
