import type { ScriptPolicy, WithTrustedTypes } from './trusted-types.ts';

let policy: ScriptPolicy | undefined;
const loads: Record<string, Promise<void>> = {};

/**
 * Adds one classic script with integrity, once: a content security policy can pin a script element by host or hash, but
 * not an `import()`. The page allows one Trusted Types policy, `vignette`; the app finds it on its own script element.
 */
export function loadScript(address: string, integrity: string): Promise<void> {
  return (loads[address] ??= new Promise((resolve, reject) => {
    const script: HTMLScriptElement & { policy?: ScriptPolicy | undefined } = document.createElement('script');
    script.policy = policy ??= (window as WithTrustedTypes).trustedTypes?.createPolicy('vignette', {
      createScriptURL: String,
      createHTML: String,
    });
    script.crossOrigin = '';
    script.integrity = integrity;
    script.onload = () => resolve();
    script.onerror = () => {
      // It may be tried again.
      delete loads[address];
      reject(new Error(address));
    };
    script.src = policy?.createScriptURL(address) ?? address;
    document.head.append(script);
  }));
}
