import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import type { getGenerationFacts } from '../looks/get-generation-facts.ts';
import { formatNumber, renderMoment } from './admin-formats.ts';
import { renderAdminPage } from './render-admin-page.ts';
import { renderFacts } from './render-facts.ts';
import { renderReasonForm } from './render-reason-form.ts';

export type GenerationFacts = Awaited<ReturnType<typeof getGenerationFacts>>;

interface GenerationPage {
  facts: GenerationFacts;
  refused?: string | undefined;
}

/** `/admin/generations/:id`: how it went, and the way to look at what it is about, for a reason. */
export function renderGeneration(view: PageView, { facts, refused }: GenerationPage) {
  return renderAdminPage(view, {
    title: 'Generation',
    content: [renderOwn(facts), renderLook(view, facts, refused)],
  });
}

function renderOwn(facts: GenerationFacts) {
  return renderFacts({
    Id: html`<code>${facts.id}</code>`,
    State: facts.status,
    Error: facts.error_code ?? '–',
    Operation: facts.operation,
    Engine: `${facts.engine}, ${facts.model}`,
    Pictures: formatNumber(facts.count),
    Site: html`<a href="/admin/sites/${facts.site_id}"><bdi>${facts.site}</bdi></a>`,
    Owner:
      facts.email === null
        ? 'a visitor'
        : html`<a href="/admin/accounts/${facts.owner_id}"><bdi>${facts.email}</bdi></a>`,
    Hold: `${formatNumber(facts.credits)}, ${facts.hold_state}, paid by the ${facts.paid_by}`,
    'Asked for (UTC)': renderMoment(facts.created_at),
    'Started (UTC)': renderMoment(facts.started_at),
    'Ended (UTC)': renderMoment(facts.finished_at),
  });
}

function renderLook(view: PageView, { id }: GenerationFacts, refused: string | undefined) {
  return renderSection({
    title: 'Look at what it is about',
    lead: 'Prompt and pictures are private. They are shown once, and it is written down that you looked, and why.',
    content: renderReasonForm(view, {
      action: `/admin/generations/${id}/look`,
      label: 'Write it down and look',
      refused,
    }),
  });
}
