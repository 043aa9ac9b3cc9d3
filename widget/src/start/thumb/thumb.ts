import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { thumbStyles } from './thumb.styles.ts';

/** As many pixels as a dense screen has for it. */
const side = 160;

/** A picture in small, cut to a square and drawn on canvas; blank where the browser cannot read it. */
export class PictureThumb extends LitElement {
  static override styles = thumbStyles;

  @query('canvas') private canvas!: HTMLCanvasElement;

  @property({ attribute: false }) source: Blob | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('source') && this.source) void this.#draw(this.source);
  }

  async #draw(source: Blob): Promise<void> {
    const bitmap = await createImageBitmap(source).catch(() => undefined);
    if (!bitmap) return;
    const cut = Math.min(bitmap.width, bitmap.height);
    const [x, y] = [(bitmap.width - cut) / 2, (bitmap.height - cut) / 2];
    if (source === this.source) this.canvas.getContext('2d')?.drawImage(bitmap, x, y, cut, cut, 0, 0, side, side);
    bitmap.close();
  }

  protected override render(): TemplateResult {
    return html`<canvas width=${side} height=${side}></canvas>`;
  }
}
