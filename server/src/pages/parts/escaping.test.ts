import { describe, expect, it } from 'vitest';
import type { Content } from '../markup.ts';
import { createTestView } from '../testing/create-test-view.ts';
import { html } from 'hono/html';
import { renderAction } from './render-action.ts';
import { renderButton } from './render-button.ts';
import { renderButtonLink } from './render-button-link.ts';
import { renderCheckbox } from './render-checkbox.ts';
import { renderCode } from './render-code.ts';
import { renderConfirmation } from './render-confirmation.ts';
import { renderEmpty } from './render-empty.ts';
import { renderErrorSummary } from './render-error-summary.ts';
import { renderField } from './render-field.ts';
import { renderForm } from './render-form.ts';
import { renderGroup } from './render-group.ts';
import { renderList } from './render-list.ts';
import { renderNotice } from './render-notice.ts';
import { renderPasswordField } from './render-password-field.ts';
import { renderRadioGroup } from './render-radio-group.ts';
import { renderSection } from './render-section.ts';
import { renderSectionNavigation } from './render-section-navigation.ts';
import { renderSelect } from './render-select.ts';
import { renderTable } from './render-table.ts';
import { renderTextArea } from './render-text-area.ts';

const bad = `"'></textarea></option><img src=x onerror=alert(1)>`;
const view = createTestView();
const labelled = { name: bad, label: bad, id: bad, hint: bad, error: bad };
const choices = [{ value: bad, label: bad, hint: bad }];
const button = { label: bad, name: bad, value: bad, description: bad, formAction: bad };
const action = { ...button, action: bad, hidden: { [bad]: bad } };

const parts: Record<string, Content> = {
  renderAction: renderAction(view, action),
  renderButton: renderButton(button),
  renderButtonLink: renderButtonLink({ label: bad, address: bad, description: bad }),
  renderCheckbox: renderCheckbox({ ...labelled, value: bad }),
  renderCode: renderCode(view, { label: bad, text: bad }),
  renderConfirmation: renderConfirmation(view, { ...action, question: bad, explanation: bad }),
  renderEmpty: renderEmpty({ title: bad, advice: bad, actions: bad }),
  renderErrorSummary: renderErrorSummary(view, [labelled]),
  renderField: renderField({ ...labelled, value: bad, placeholder: bad, pattern: bad, min: bad, max: bad }),
  renderForm: renderForm(view, {
    action: bad,
    content: bad,
    actions: bad,
    hidden: { [bad]: bad },
    id: bad,
    label: bad,
  }),
  renderGroup: renderGroup(labelled, bad),
  renderList: renderList([{ title: bad, details: bad, actions: bad }]),
  renderNotice: renderNotice({ kind: 'info', content: bad }),
  renderPasswordField: renderPasswordField(view, { ...labelled, autocomplete: 'new-password' }),
  renderRadioGroup: renderRadioGroup({ ...labelled, choices, value: bad }),
  renderSection: renderSection({ title: bad, lead: bad, content: bad, id: bad }),
  renderSectionNavigation: renderSectionNavigation(view, { label: bad, links: [{ address: bad, name: bad }] }),
  renderSelect: renderSelect({ ...labelled, choices, value: bad }),
  renderTable: renderTable({ caption: bad, columns: [{ name: bad }], rows: [[bad, bad]] }),
  renderTextArea: renderTextArea({ ...labelled, value: bad, placeholder: bad }),
};

describe('the parts of a page', () => {
  it.each(Object.keys(parts))('escape whatever they are given (%s)', async (name) => {
    const text = String(await html`${parts[name]}`);
    expect(text).toContain('&lt;img');
    expect(text).not.toContain('<img');
    // Outside of a tag an apostrophe is harmless; within one it would end a value.
    expect(text.replaceAll(/&#?\w+;/g, '')).not.toContain(`"'>`);
  });
});
