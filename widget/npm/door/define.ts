import { VignetteGenerator } from './index.ts';

// On a server there is nothing to define it in, and the first release on a page wins the tag.
const registry: CustomElementRegistry | undefined = globalThis.customElements;
if (registry && !registry.get('vignette-generator')) registry.define('vignette-generator', VignetteGenerator);
