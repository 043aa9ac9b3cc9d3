import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { VignetteAccountEvent } from '../events/vignette-account-event.ts';
import { accountMessages as text } from '../locales/account-messages.ts';
import type { Session } from '../session/session.ts';
import { controls } from '../styles/controls.ts';
import { Account } from './account.ts';
import { accountCornerStyles } from './account-corner.styles.ts';
import { renderMenu } from './panels/render-menu.ts';
import { renderOffer } from './panels/render-offer.ts';
import { renderProblem } from './panels/render-problem.ts';
import { renderSignIn } from './panels/render-sign-in.ts';
import { countLeft } from './panels/count-left.ts';

/** The place in the footer where one signs in, and afterwards whose account it is and what can be done about that. */
export class AccountCorner extends LitElement {
  static override styles = [controls, accountCornerStyles];

  @property({ attribute: false }) private isMenuOpen = false;

  @property({ attribute: false }) session: Session | undefined;
  /** Of the next press, in credits. */
  @property({ attribute: false }) cost = 0;

  #account: Account | undefined;
  #heardOf: Session | undefined;
  #isSignedIn = false;
  #focused: Element | null = null;

  /** Somebody was signed in before a reload. */
  static restore(session: Session): void {
    Account.of(session);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listenTo(undefined);
  }

  /** Called within a click. */
  signIn(): void {
    this.#account?.begin();
  }

  protected override willUpdate(): void {
    const { session } = this;
    this.#listenTo(session);
    // Over HTTP a browser has nothing to sign in with.
    this.#account = session && globalThis.crypto.subtle ? Account.of(session) : undefined;
    this.#focused = this.shadowRoot?.activeElement ?? null;
    this.#tell(Boolean(this.#account?.access));
  }

  /** Who had the focus in what is gone now goes on in what came in its place. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#focused && !this.#focused.isConnected) {
      this.renderRoot.querySelector<HTMLElement>('.panel input, .panel a, .panel button, button')?.focus();
    }
  }

  #listenTo(session: Session | undefined): void {
    if (session === this.#heardOf) return;
    this.#heardOf?.removeEventListener('change', this.#update);
    this.#heardOf = session;
    session?.addEventListener('change', this.#update);
  }

  readonly #update = (): void => this.requestUpdate();

  #tell(isSignedIn: boolean): void {
    if (isSignedIn === this.#isSignedIn) return;
    this.#isSignedIn = isSignedIn;
    this.dispatchEvent(new VignetteAccountEvent(isSignedIn));
  }

  readonly #toggleMenu = (): void => {
    this.isMenuOpen = !this.isMenuOpen;
    if (this.isMenuOpen) void this.session?.readMe().catch(() => {});
  };

  protected override render(): TemplateResult | typeof nothing {
    const account = this.#account;
    if (!account) return nothing;
    if (account.access) return this.#renderSignedIn(account);
    if (account.signIn) return renderSignIn(account, account.signIn);
    return html`<button class="quiet" aria-label=${text.signIn} @click=${() => account.begin()}>
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <circle cx="11" cy="8" r="3.5" />
          <path d="M4 18.5c1-3.6 3.6-5.2 7-5.2s6 1.6 7 5.2" />
        </svg>
        <span class="word">${text.signIn}</span>
      </button>
      ${renderProblem(account)}`;
  }

  #renderSignedIn(account: Account): TemplateResult {
    const me = this.session?.me?.kind === 'account' ? this.session.me : undefined;
    const name = me?.name || account.access?.kept.name || text.account;
    const isPaying = me && me.sponsored.remaining < this.cost;
    return html`${isPaying ? html`<p class="paid">${text.paidByYou(countLeft(me))}</p>` : nothing}
      <button class="quiet" aria-expanded=${this.isMenuOpen} aria-label=${text.menu(name)} @click=${this.#toggleMenu}>
        <span class="initial" data-initial=${[...name][0] ?? nothing}></span
        ><span class="name word" dir="auto">${name}</span><span class="chevron word" aria-hidden="true"></span>
      </button>
      ${renderProblem(account)} ${renderOffer(account)} ${this.isMenuOpen ? renderMenu(account, me) : nothing}`;
  }
}
