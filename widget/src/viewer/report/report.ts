import type { GenerationReport } from '@vignette/server/contract';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../locales/messages.ts';
import { viewerMessages as text } from '../../locales/viewer-messages.ts';
import { controls } from '../../styles/controls.ts';
import { reportStyles } from './report.styles.ts';

/** What became of each word of the prompt, as far as the engine can tell. */
export class PromptReport extends LitElement {
  static override styles = [controls, reportStyles];

  @property({ attribute: false }) report: GenerationReport | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.report) return nothing;
    const { drawn, approximated, notUnderstood } = this.report;
    return html`<dl>
      ${renderWords('drawn', text.drawn, drawn)} ${renderWords('near', text.approximated, approximated)}
      ${renderWords('missed', messages.result.notUnderstood, notUnderstood)}
    </dl>`;
  }
}

function renderWords(
  kind: string,
  title: string,
  reported: GenerationReport['drawn'],
): TemplateResult | typeof nothing {
  if (!reported.length) return nothing;
  return html`<div class=${kind}>
    <dt>${title}</dt>
    <dd>
      <ul>
        ${reported.map(({ words, as }) => html`<li>${as && as !== words ? text.shownAs(words, as) : words}</li>`)}
      </ul>
    </dd>
  </div>`;
}
