import type { Subject } from './subject.ts';

export const emptyPage: Subject = { name: 'empty page', markup: '' };

/** The least that any widget made with Lit costs. */
export const emptyLit: Subject = {
  name: 'empty Lit element',
  module: `
    import { LitElement, html } from 'lit';
    class EmptyElement extends LitElement {
      render() { return html\`<p>Nothing yet</p>\`; }
    }
    customElements.define('empty-element', EmptyElement);`,
  markup: '<empty-element></empty-element>',
  watched: { tag: 'empty-element', part: `element.shadowRoot?.querySelector('p')` },
};
