import { VignettePasskeyAdding } from './vignette-passkey-adding.ts';
import { VignettePasskeySignIn } from './vignette-passkey-sign-in.ts';

customElements.define('vignette-passkey-adding', VignettePasskeyAdding);
customElements.define('vignette-passkey-sign-in', VignettePasskeySignIn);
