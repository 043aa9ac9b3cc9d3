import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { thumbStyles } from './thumb.styles.ts';

/** As many pixels as a dense screen has for it. */
const side = 160;
const longestSide = 1024;

/** A picture cut to a square, or whole, and drawn on canvas; blank where the browser cannot read it. */
export class PictureThumb extends LitElement {
  static override styles = thumbStyles;

  @query('canvas') private canvas!: HTMLCanvasElement;

  @property({ attribute: false }) source: Blob | undefined;
  @property({ type: Boolean }) whole = false;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('source') && this.source) void this.#draw(this.source);
  }

  async #draw(source: Blob): Promise<void> {
    const bitmap = await createImageBitmap(source).catch(() => undefined);
    if (!bitmap) return;
    if (source === this.source) this.#place(bitmap);
    bitmap.close();
  }

  #place(bitmap: ImageBitmap): void {
    const { width, height } = bitmap;
    const cut = Math.min(width, height);
    const [w, h] = this.whole ? [width, height] : [cut, cut];
    const scale = this.whole ? Math.min(1, longestSide / Math.max(w, h)) : side / cut;
    Object.assign(this.canvas, { width: Math.max(1, w * scale), height: Math.max(1, h * scale) });
    const context = this.canvas.getContext('2d');
    context?.drawImage(bitmap, (width - w) / 2, (height - h) / 2, w, h, 0, 0, this.canvas.width, this.canvas.height);
  }

  protected override render(): TemplateResult {
    return html`<canvas></canvas>`;
  }
}
