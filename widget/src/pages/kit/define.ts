import { guardSubmissions } from './guard-submissions.ts';
import { VignetteCopy } from './vignette-copy.ts';
import { VignetteRevealPassword } from './vignette-reveal-password.ts';

customElements.define('vignette-copy', VignetteCopy);
customElements.define('vignette-reveal-password', VignetteRevealPassword);
guardSubmissions(document);
