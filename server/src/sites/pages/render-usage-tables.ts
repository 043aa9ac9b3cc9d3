import type { SiteUsage } from '@vignette/server/contract';
import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderTable } from '../../pages/parts/render-table.ts';
import type { OfferedModel } from './render-rule-fields.ts';
import { createSiteFormats } from './site-formats.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

interface UsageTables {
  usage: SiteUsage;
  models: readonly OfferedModel[];
}

/** The plot's figures, day by day; and what they come to, by payer and by model. */
export function renderUsageTables(view: PageView, { usage, models }: UsageTables) {
  const { overview } = siteTextsByLocale[view.locale];
  const names = new Map(models.map(({ id, name }) => [id, name]));
  return [
    html`<details class="more">
      <summary>${overview.asTable}</summary>
      ${renderDays(view, usage)}
    </details>`,
    html`<div class="totals">
      ${renderTotals(view, {
        ...{ caption: overview.byPayer, column: overview.payer },
        rows: usage.payers.map((total) => ({ ...total, name: overview.payers[total.paidBy] })),
      })}
      ${renderTotals(view, {
        ...{ caption: overview.byModel, column: overview.model },
        rows: usage.models.map((total) => ({ ...total, name: nameModel(total.model, names, overview.modelUnknown) })),
      })}
    </div>`,
  ];
}

function nameModel(id: string, names: ReadonlyMap<string, string>, unknown: string): string {
  return names.get(id) ?? (id === '' ? unknown : id);
}

function renderDays(view: PageView, { days }: SiteUsage) {
  const { overview } = siteTextsByLocale[view.locale];
  const { day: formatDay, number } = createSiteFormats(view.locale);
  return renderTable({
    caption: overview.lastDays,
    columns: [
      { name: overview.day },
      { name: overview.pictures, isNumber: true },
      { name: overview.sponsored, isNumber: true },
      { name: overview.paidByVisitors, isNumber: true },
    ],
    rows: days
      .toReversed()
      .map(({ day, images, credits, sponsoredCredits }) => [
        ...[formatDay(day), number(images)],
        ...[number(sponsoredCredits), number(credits - sponsoredCredits)],
      ]),
  });
}

interface Totals {
  caption: string;
  column: string;
  rows: readonly { name: string; images: number; credits: number }[];
}

function renderTotals(view: PageView, { caption, column, rows }: Totals) {
  const { overview } = siteTextsByLocale[view.locale];
  const { number } = createSiteFormats(view.locale);
  return renderTable({
    caption,
    columns: [
      { name: column },
      { name: overview.pictures, isNumber: true },
      { name: overview.credits, isNumber: true },
    ],
    rows: rows.map(({ name, images, credits }) => [name, number(images), number(credits)]),
  });
}
