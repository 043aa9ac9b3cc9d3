/** The part of Trusted Types used here; the values it makes pass for strings, as the DOM's own types have it. */
export interface ScriptPolicy {
  createScriptURL(address: string): string;
  createHTML(html: string): string;
}

export interface WithTrustedTypes {
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
}
