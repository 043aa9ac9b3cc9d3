import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderTextArea } from '../../pages/parts/render-text-area.ts';
import { reasonLength } from '../audit/reason-length.ts';

interface ReasonForm {
  action: string;
  label: string;
  isDangerous?: boolean;
  /** What was sent and is no reason: the form came back. */
  refused: string | undefined;
}

/** Nothing is done or shown without a reason that its owner can read. */
export function renderReasonForm(view: PageView, { action, label, isDangerous, refused }: ReasonForm) {
  const { min, max } = reasonLength;
  const field = {
    ...{ name: 'reason', label: 'Reason', required: true, maxlength: max, rows: 3 },
    hint: `${min} to ${max} characters. Whoever it belongs to can read it.`,
    ...(refused !== undefined && { value: refused, error: `Give a reason of ${min} to ${max} characters.` }),
  };
  return html`<div class="narrowed">
    ${renderErrorSummary(view, [field])}
    ${renderForm(view, {
      ...{ action, content: renderTextArea(field) },
      actions: renderButton({ label, kind: isDangerous ? 'dangerous' : 'primary' }),
    })}
  </div>`;
}
