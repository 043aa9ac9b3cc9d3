import { VignetteGenerator } from './vignette-generator.ts';

// The first release on a page wins the tag; its app files are its own, whatever else the page loads later.
if (!customElements.get('vignette-generator')) customElements.define('vignette-generator', VignetteGenerator);

declare global {
  interface HTMLElementTagNameMap {
    'vignette-generator': VignetteGenerator;
  }
}
