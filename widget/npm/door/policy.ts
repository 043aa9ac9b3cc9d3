import type { ScriptPolicy, WithTrustedTypes } from '../../src/facade/trusted-types.ts';

/**
 * The one Trusted Types policy, for the templates of every locale's app. The page's own bundler loads scripts here, so
 * nothing else needs it; it is made when the first app arrives.
 */
export const scriptPolicy: ScriptPolicy | undefined = (window as WithTrustedTypes).trustedTypes?.createPolicy(
  'vignette',
  { createScriptURL: String, createHTML: String },
);
