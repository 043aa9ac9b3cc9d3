import { LitElement, type TemplateResult, html } from 'lit';

/** The choices most people leave alone. */
export class MoreChoices extends LitElement {
  protected override render(): TemplateResult {
    return html``;
  }
}
