import { LitElement, type TemplateResult, html } from 'lit';

/** One picture as large as the window, with what can be done with it. */
export class PictureViewer extends LitElement {
  protected override render(): TemplateResult {
    return html``;
  }
}
