import { facadeStyles } from '../src/facade/facade-styles.ts';
import type { Messages } from '../src/locales/en.ts';
import { tagPrefix } from '../src/version.ts';
import { minify } from './minify-styles.ts';

/**
 * What the plain snippet holds: the facade as a declarative shadow root, so that it is visible, can be typed into and be
 * pressed before any script. A press is kept by its mark on the button, which also shows it.
 */
export function describeSnippet({ locale, facade: { prompt, make } }: Messages): string {
  const card = tagPrefix('app') + locale;
  return `<template shadowrootmode="open"><${card}><style>${minify(facadeStyles)}</style><textarea aria-label="${prompt}" placeholder="${prompt}"></textarea><button onclick="this.ariaDisabled=true">${make}</button><output></output></${card}></template>`;
}
