import type { LitElement, ReactiveController } from 'lit';
import type { HostAttributes } from './host-attributes.ts';

/** What pops up, where the widget does not stand in the page: its card in the button mode, or the whole widget. */
export class PopupController implements ReactiveController {
  readonly #element: LitElement;
  readonly #attributes: HostAttributes;
  readonly #onOpen: () => void;
  #widget: Element | undefined;

  constructor(element: LitElement, attributes: HostAttributes, onOpen: () => void) {
    this.#element = element;
    this.#attributes = attributes;
    this.#onOpen = onOpen;
    element.addController(this);
  }

  get isButton(): boolean {
    return this.#attributes.read('mode') === 'button';
  }

  get isPopup(): boolean {
    return this.isButton || this.#attributes.host.hasAttribute('popover');
  }

  hostConnected(): void {
    this.#widget = this.#attributes.host;
    this.#widget.addEventListener('toggle', this.handleToggle);
  }

  hostDisconnected(): void {
    this.#widget?.removeEventListener('toggle', this.handleToggle);
  }

  /** Returns whether it was closed before. */
  open(): boolean {
    const panel = this.isButton ? this.#panel : undefined;
    if (!panel || panel.matches(':popover-open')) return false;
    panel.showPopover();
    return true;
  }

  readonly close = (): void => {
    (this.isButton ? this.#panel : (this.#attributes.host as HTMLElement))?.hidePopover();
  };

  readonly handleToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') this.#onOpen();
    else if (this.isButton) this.#returnFocus();
  };

  /** The browser gives the focus back from what is inside, but the text field is only slotted there. */
  #returnFocus(): void {
    const isNowhere = document.activeElement === document.body || this.#widget?.matches(':focus-within');
    if (isNowhere) this.#element.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  }

  get #panel(): HTMLElement | null {
    return this.#element.renderRoot.querySelector('.panel');
  }
}
