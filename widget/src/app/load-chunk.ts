import { scriptFolder, scriptPolicy } from './own-script.ts';

let failures = 0;
const loads: Record<string, Promise<void>> = {};

/**
 * Adds a further file of this release, once, in the way the facade added the app: by a script element with integrity,
 * through the one Trusted Types policy.
 */
export function loadChunk(file: string, integrity: string): Promise<void> {
  return (loads[file] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.crossOrigin = '';
    script.integrity = integrity;
    script.onload = () => resolve();
    script.onerror = () => {
      // Browsers remember bytes that failed the check, so the next try goes to another address.
      delete loads[file];
      failures++;
      reject(new Error(file));
    };
    const source = scriptFolder + file + '?'.repeat(failures);
    script.src = scriptPolicy?.createScriptURL(source) ?? source;
    document.head.append(script);
  }));
}
