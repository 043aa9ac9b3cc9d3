import { VignetteConnectReturn } from './vignette-connect-return.ts';

customElements.define('vignette-connect-return', VignetteConnectReturn);
