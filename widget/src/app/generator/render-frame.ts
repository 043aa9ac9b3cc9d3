import { type TemplateResult, nothing } from 'lit';
import { html } from 'lit/static-html.js';
import { messages } from '../../locales/messages.ts';
import { tags } from '../tags.ts';
import type { HostAttributes } from './host-attributes.ts';
import type { PopupController } from './popup-controller.ts';

interface Frame {
  attributes: HostAttributes;
  popup: PopupController;
  isBusy: boolean;
}

/**
 * What is around everything else: nothing more in a page, a button that opens it in the button mode, and in whatever pops
 * up a way out that can be seen. The page's own words stand above and below.
 */
export function renderFrame({ attributes, popup, isBusy }: Frame, content: TemplateResult): TemplateResult {
  const label = attributes.read('label') || messages.facade.make;
  return html`${
    popup.isButton
      ? html`<button class="main opener" part="opener" popovertarget="panel">
          ${isBusy ? messages.progress.running : label}
        </button>`
      : nothing
  }
    <div id="panel" class="panel" part="panel" role=${popup.isPopup ? 'dialog' : nothing}
      aria-label=${popup.isPopup ? label : nothing} popover=${popup.isButton ? 'auto' : nothing} @toggle=${popup.handleToggle}>
      ${
        popup.isPopup
          ? html`<button class="quiet close" aria-label=${messages.close} title=${messages.close} @click=${popup.close}>
              <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>
            </button>`
          : nothing
      }
      <slot name="header"></slot>
      ${content}
      <slot name="footer"></slot>
    </div>
    ${attributes.read('theme') === 'host' ? html`<${tags.theme}></${tags.theme}>` : nothing}`;
}
