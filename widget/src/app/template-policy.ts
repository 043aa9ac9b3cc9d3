/**
 * The facade's Trusted Types policy, left on the script element that brought this file. The build makes lit-html use it;
 * without Trusted Types there is none and none is needed.
 */
export const templatePolicy = (document.currentScript as { policy?: unknown } | null)?.policy;
