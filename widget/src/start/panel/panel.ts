import type { ErrorCode, Model, ModelOperation, OperationName } from '@vignette/server/contract';
import { LitElement, type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { type Offer, type StartPicture, countReferences, findStartOperations } from '../../app/offer.ts';
import { tags } from '../../app/tags.ts';
import { type Wish, WishEvent } from '../../app/wish-event.ts';
import { messages } from '../../locales/messages.ts';
import { startMessages as text } from '../../locales/start-messages.ts';
import type { Session } from '../../session/session.ts';
import { controls } from '../../styles/controls.ts';
import { describeImage, restoring, takingImage, uploading } from '../arrivals.ts';
import { type StartItem, StartPictures } from '../start-pictures.ts';
import { panelStyles } from './panel.styles.ts';

const wordings: Partial<Record<ErrorCode, string>> = { ...messages.errors, ...text.errors };

/** The pictures to start from, how they are coming along, and what to do with them. */
export class StartPanel extends LitElement {
  static override styles = [controls, panelStyles];

  readonly #pictures = new StartPictures(this, () => this.#tell());

  @query('input:checked') private chosen!: HTMLInputElement | null;

  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) offer: Offer | undefined;

  /** What to do with the pictures, once it is there to be chosen. */
  override focus(): void {
    void this.updateComplete.then(() => (this.chosen ?? this.renderRoot.querySelector('button'))?.focus());
  }

  /** The picture that is changed, for a closer look. */
  get leading(): Blob | undefined {
    return this.#pictures.items[0]?.blob;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.#pictures.use(this.session);
  }

  addFiles(files: readonly File[]): void {
    this.#pictures.add(
      files.map((file) => ({ arrival: uploading(file), blob: file })),
      this.#room,
    );
  }

  /**
   * A picture made earlier, in the place of whatever is there: by the chosen model if it can, else by the first that can,
   * and not without saying so.
   */
  startFrom(generationId: string, operation: OperationName, imageId?: string): void {
    const { session, offer } = this;
    const images = session?.generations.get(generationId)?.images ?? [];
    const image = images.find(({ id }) => id === imageId) ?? images[0];
    if (!session || !image) return;
    const canStart = (model: Model): boolean => findStartOperations(model).some(({ name }) => name === operation);
    const model = offer && canStart(offer.model) ? undefined : session.models.find(canStart);
    this.#wish({ type: 'choose', choices: { operation, ...(model && { model: model.id }) } });
    this.#pictures.clear();
    this.#pictures.add([{ arrival: takingImage(image), picture: describeImage(image) }], 1);
    this.#wish({ type: 'attend', hint: model ? text.switched(model.name) : '' });
  }

  restore(pictures: readonly StartPicture[]): void {
    this.#pictures.add(
      pictures.map((kept) => ({ arrival: restoring(kept), isQuiet: true })),
      pictures.length,
    );
  }

  clear(): void {
    this.#pictures.clear();
  }

  /** A model that takes none keeps one aside, for another that does. */
  get #room(): number {
    return (this.offer && countReferences(this.offer.model)) || 1;
  }

  #tell(): void {
    const { ready: pictures, isWaiting } = this.#pictures;
    this.#wish({ type: 'start-from', pictures, obstacle: isWaiting ? text.onItsWay : '' });
  }

  #wish(wish: Wish): void {
    this.dispatchEvent(new WishEvent(wish));
  }

  async #remove(item: StartItem, index: number): Promise<void> {
    this.#pictures.remove(item);
    // The next one moves up to where the finger or the focus is; without one, the app has a place for it.
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLButtonElement>('.remove');
    const next = buttons[index] ?? buttons[index - 1];
    if (next) next.focus();
    else this.#wish({ type: 'leave-pictures' });
  }

  readonly #chooseOperation = (event: Event): void => {
    const operation = (event.currentTarget as HTMLInputElement).value as OperationName;
    this.#wish({ type: 'choose', choices: { operation } });
  };

  protected override render(): TemplateResult | typeof nothing {
    const { items } = this.#pictures;
    if (!items.length) return nothing;
    return html`
      <ul aria-label=${text.title}>
        ${items.map((item, index) => this.#renderItem(item, index))}
      </ul>
      ${this.#renderOperations()} ${this.#renderRemark(items.length)}
    `;
  }

  #renderItem(item: StartItem, index: number): TemplateResult {
    return html`<li class="${item.picture ? 'ready' : item.state} ${this.#isUsed(index) ? '' : 'unused'}">
      <${tags.thumb} class="thumb" .source=${item.blob}></${tags.thumb}>
      ${item.state === 'arriving' && !item.picture ? html`<span class="arriving" role="status">${text.arriving}</span>` : nothing}
      ${item.code && item.state === 'failed' ? this.#renderFailure(item, item.code) : nothing}
      <button class="remove" aria-label=${text.remove(index + 1)} @click=${() => this.#remove(item, index)}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
      </button>
    </li>`;
  }

  #renderFailure(item: StartItem, code: ErrorCode): TemplateResult {
    return html`<p role="alert">${wordings[code] ?? messages.errors.internal}</p>
      ${
        code.startsWith('upload_') && code !== 'upload_too_slow'
          ? nothing
          : html`<button @click=${() => this.#pictures.receive(item)}>${messages.notice.retry}</button>`
      }`;
  }

  #renderOperations(): TemplateResult | typeof nothing {
    const { operations = [], operation } = this.offer ?? {};
    if (!operations.length) return nothing;
    return html`<div class="operations" role="radiogroup" aria-label=${text.operation}>
      ${operations.map((one) => this.#renderOperation(one, one === operation))}
    </div>`;
  }

  #renderOperation({ name }: ModelOperation, isChosen: boolean): TemplateResult {
    return html`<label>
      <input type="radio" name="operation" .value=${name} .checked=${isChosen} @change=${this.#chooseOperation} />
      ${messages.operations[name]}
    </label>`;
  }

  /** Says plainly which pictures stay out of it. */
  #renderRemark(count: number): TemplateResult | typeof nothing {
    if (!this.offer) return nothing;
    const { model, operation, operations } = this.offer;
    if (!findStartOperations(model).length) return html`<p class="remark" role="status">${text.aside(model.name)}</p>`;
    if (!operations.length || count <= operation.maxReferences) return nothing;
    return html`<p class="remark" role="status">${text.onlyFirst(operation.maxReferences)}</p>`;
  }

  /** Before one has arrived, nothing is chosen for them yet: then all count that the model could take. */
  #isUsed(index: number): boolean {
    if (!this.offer) return true;
    const { model, operation, operations } = this.offer;
    return operations.length ? index < operation.maxReferences : findStartOperations(model).length > 0;
  }
}
