import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderCheckbox } from '../../pages/parts/render-checkbox.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import { renderGroup } from '../../pages/parts/render-group.ts';
import { renderRadioGroup } from '../../pages/parts/render-radio-group.ts';
import { renderSelect } from '../../pages/parts/render-select.ts';
import { renderTextArea } from '../../pages/parts/render-text-area.ts';
import { type RuleFields, describeBudgetFields, describeFrameField } from './describe-rule-fields.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

/** What can be offered, by id and by name. */
export type OfferedModel = Readonly<{ id: string; name: string }>;

const sides = [512, 768, 1024, 1536, 2048, 4096];

/** Who pays, and how much at most. */
export function renderPayingFields(view: PageView, facts: RuleFields) {
  const { fields } = siteTextsByLocale[view.locale];
  const payers = renderRadioGroup({
    ...{ name: 'payer', label: fields.payer, value: facts.form.payer },
    choices: [
      { value: 'visitor', label: fields.payerVisitor, hint: fields.payerVisitorHint },
      { value: 'site', label: fields.payerSite, hint: fields.payerSiteHint },
    ],
  });
  return [payers, html`<div class="budgets">${describeBudgetFields(view, facts).map(renderField)}</div>`];
}

/** Models, sizes and the words around a prompt. */
export function renderMakingFields(view: PageView, facts: RuleFields & { models: readonly OfferedModel[] }) {
  return [renderModels(view, facts), renderLargest(view, facts), renderTextArea(describeFrameField(view, facts))];
}

function renderModels(view: PageView, { form, faults, models }: RuleFields & { models: readonly OfferedModel[] }) {
  const { fields } = siteTextsByLocale[view.locale];
  const choice = renderRadioGroup({
    ...{ name: 'modelChoice', label: fields.models, value: form.modelChoice },
    choices: [
      { value: 'all', label: fields.modelsAll },
      { value: 'some', label: fields.modelsSome },
    ],
  });
  const boxes = models.map(({ id, name }) =>
    renderCheckbox({ name: 'models', id: `model-${id}`, label: name, value: id, checked: form.models.includes(id) }),
  );
  const group = { name: 'models', label: fields.modelChoice, error: faults.models };
  return [choice, html`<div class="models">${renderGroup(group, boxes)}</div>`];
}

function renderLargest(view: PageView, { form }: RuleFields) {
  const { fields } = siteTextsByLocale[view.locale];
  const squares = sides.map((side) => ({ value: String(side * side), label: `${side} × ${side}` }));
  const isListed = form.maxPixels === '' || squares.some(({ value }) => value === form.maxPixels);
  const own = isListed ? [] : [{ value: form.maxPixels, label: `${form.maxPixels} px` }];
  return renderSelect({
    ...{ name: 'maxPixels', label: fields.maxPixels, value: form.maxPixels },
    choices: [{ value: '', label: fields.maxPixelsAny }, ...squares, ...own],
  });
}
