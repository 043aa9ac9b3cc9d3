/**
 * The script element that brought this file. The facade has left its Trusted Types policy there: the build makes lit-html
 * use it. Without Trusted Types there is none, and none is needed.
 */
const script = document.currentScript as (HTMLScriptElement & { policy?: unknown }) | null;

/** @public The build imports it into lit-html. */
export const templatePolicy = script?.policy;

/** Where this file came from: the API lives there too, unless the page says otherwise. */
export const scriptServer = script?.src.replace(/\/embed\/.*/, '') ?? '';
