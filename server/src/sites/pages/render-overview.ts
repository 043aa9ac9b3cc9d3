import type { SiteUsage } from '@vignette/server/contract';
import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderEmpty } from '../../pages/parts/render-empty.ts';
import { renderNotice } from '../../pages/parts/render-notice.ts';
import type { Site } from '../site.ts';
import type { OfferedModel } from './render-rule-fields.ts';
import { renderSitePage } from './render-site-page.ts';
import { renderUsagePlot } from './render-usage-plot.ts';
import { renderUsageTables } from './render-usage-tables.ts';
import { createSiteFormats } from './site-formats.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

interface Overview {
  site: Site;
  usage: SiteUsage;
  spentToday: number;
  models: readonly OfferedModel[];
  /** Whether it promises what its owner's credits no longer pay. */
  isUnpaid: boolean;
}

/** `/sites/:key`: how much, and never what or who. */
export function renderOverview(view: PageView, facts: Overview) {
  const { overview } = siteTextsByLocale[view.locale];
  const isUsed = facts.usage.days.some(({ generations }) => generations > 0);
  return renderSitePage(view, {
    ...{ site: facts.site, title: overview.title },
    content: [
      facts.isUnpaid ? renderUnpaid(view, facts.site) : '',
      isUsed ? renderUsage(view, facts) : renderStart(view, facts.site),
    ],
  });
}

/** What it means for visitors, and what its owner can do. */
function renderUnpaid(view: PageView, { key }: Site) {
  const { overview } = siteTextsByLocale[view.locale];
  const content = html`<p>${overview.unpaid}</p>
    <p><a href="/account">${overview.unpaidCredits}</a></p>
    <p><a href="/sites/${key}/settings">${overview.startPaying}</a></p>`;
  return renderNotice({ kind: 'problem', content });
}

function renderUsage(view: PageView, facts: Overview) {
  const { overview } = siteTextsByLocale[view.locale];
  return [
    renderFigures([describeToday(view, facts)]),
    html`<section>
      <h2>${overview.lastDays}</h2>
      ${renderFigures(describeTotals(view, facts.usage))} ${renderUsagePlot(view, facts.usage)}
      ${renderUsageTables(view, facts)}
      <p class="after">
        ${renderButtonLink({ label: overview.download, address: `/sites/${facts.site.key}/usage.csv`, kind: 'quiet' })}
      </p>
      <p class="hint">${overview.privacy}</p>
    </section>`,
  ];
}

type Figure = readonly [name: string, value: string];

function describeToday(view: PageView, { site, spentToday }: Overview): Figure {
  const { overview } = siteTextsByLocale[view.locale];
  const { number } = createSiteFormats(view.locale);
  if (site.visitorDailyCredits === 0) return [overview.today, overview.noBudget];
  return [overview.today, overview.spentOf(number(spentToday), number(site.dailyCredits))];
}

function describeTotals(view: PageView, { days }: SiteUsage): Figure[] {
  const { overview } = siteTextsByLocale[view.locale];
  const { number } = createSiteFormats(view.locale);
  const add = (pick: (day: SiteUsage['days'][number]) => number) =>
    number(days.reduce((sum, day) => sum + pick(day), 0));
  return [
    [overview.pictures, add(({ images }) => images)],
    [overview.sponsored, add(({ sponsoredCredits }) => sponsoredCredits)],
    [overview.paidByVisitors, add(({ credits, sponsoredCredits }) => credits - sponsoredCredits)],
  ];
}

function renderFigures(figures: readonly Figure[]) {
  return html`<dl class="figures">
    ${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

function renderStart(view: PageView, { key }: Site) {
  const { overview } = siteTextsByLocale[view.locale];
  return renderEmpty({
    ...{ title: overview.startTitle, advice: overview.startAdvice },
    actions: [
      renderButtonLink({ label: overview.startSnippet, address: `/sites/${key}/snippet` }),
      renderButtonLink({ label: overview.startPaying, address: `/sites/${key}/settings`, kind: 'quiet' }),
    ],
  });
}
