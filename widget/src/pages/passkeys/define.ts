import { VignettePasskeySignIn } from './vignette-passkey-sign-in.ts';

customElements.define('vignette-passkey-sign-in', VignettePasskeySignIn);
