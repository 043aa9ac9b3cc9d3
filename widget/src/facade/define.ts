import { VignetteGenerator } from './vignette-generator.ts';

// The first release on a page wins the tag; its app files are its own, whatever else the page loads later.
if (!customElements.get('vignette-generator')) {
  const script = document.currentScript as HTMLScriptElement | null;
  if (script?.src) VignetteGenerator.base = script.src.replace(/\/embed\/.*/, '/embed/');
  customElements.define('vignette-generator', VignetteGenerator);
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-generator': VignetteGenerator;
  }
}
