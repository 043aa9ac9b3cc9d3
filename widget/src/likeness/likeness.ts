import { LitElement, type TemplateResult, css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { drawThumbHash } from './draw-thumb-hash.ts';

/** What can be seen of a picture before its first byte has arrived: 24 bytes drawn as a blur. */
export class PictureLikeness extends LitElement {
  static override styles = css`
    :host,
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
  `;

  @query('canvas') private canvas!: HTMLCanvasElement;

  /** A ThumbHash, base64. */
  @property() hash = '';

  protected override updated(): void {
    if (this.hash) drawThumbHash(this.canvas, this.hash);
  }

  protected override render(): TemplateResult {
    return html`<canvas></canvas>`;
  }
}
