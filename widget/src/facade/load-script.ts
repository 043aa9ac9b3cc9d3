import type { ScriptPolicy, WithTrustedTypes } from './trusted-types.ts';

let policy: ScriptPolicy | undefined;
/** Grows with each failure. */
let suffix = '';
const loads: Record<string, Promise<unknown>> = {};

/**
 * Adds one classic script with integrity, once: a content security policy can pin a script element by host or hash, but
 * not an `import()`. The page allows one Trusted Types policy, `vignette`; the app finds it on its own script element.
 */
export function loadScript(address: string, integrity: string): Promise<unknown> {
  return (loads[address] ??= new Promise<unknown>((resolve, reject) => {
    const script: HTMLScriptElement & { policy?: ScriptPolicy | undefined } = document.createElement('script');
    script.policy = policy ??= (window as WithTrustedTypes).trustedTypes?.createPolicy('vignette', {
      createHTML: String,
      createScriptURL: String,
    });
    script.crossOrigin = '';
    script.integrity = integrity;
    script.onload = resolve;
    script.onerror = () => {
      // It may be tried again, under another address: browsers remember that these bytes failed the integrity check.
      delete loads[address];
      suffix += '?';
      reject();
    };
    const source = address + suffix;
    script.src = policy?.createScriptURL(source) ?? source;
    document.head.append(script);
  }));
}
