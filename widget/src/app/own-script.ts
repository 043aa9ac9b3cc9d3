import { currentScript } from '../facade/current-script.ts';
import type { ScriptPolicy } from '../facade/trusted-types.ts';

/**
 * The script element that brought this file. The facade has left its Trusted Types policy there: the build makes lit-html
 * use it, and further files are loaded with it. Without Trusted Types there is none, and none is needed.
 */
const script: (HTMLScriptElement & { policy?: ScriptPolicy }) | null = currentScript;

/** @public The build imports it into lit-html. */
export const scriptPolicy = script?.policy;

/** Where the files of this release lie. */
export const scriptFolder = script?.src.replace(/[^/]*$/, '') ?? '';

/** Where this file came from: the API lives there too, unless the page says otherwise. */
export const scriptServer = script?.src.replace(/\/embed\/.*/, '') ?? '';
