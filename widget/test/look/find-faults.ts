import type { Page } from 'playwright-core';
import { findAxeViolations } from './find-axe-violations.ts';
import { findEnglish } from './find-english.ts';
import { findNameFaults } from './find-name-faults.ts';
import type { probe } from './probe/probe.ts';
import { readNames } from './read-names.ts';
import type { View } from './view.ts';

declare const window: Window & { probe: typeof probe };

/** Everything that can be said against a page as it stands: where things are, what they are called, and what axe finds. */
export async function findFaults(tab: Page, language: View['language']): Promise<string[]> {
  const names = await readNames(tab);
  return [
    ...(await findPlaceFaults(tab, language)),
    ...findNameFaults(names),
    ...(await findEnglish(names, language)),
    ...(await findAxeViolations(tab)),
  ];
}

export async function findPlaceFaults(tab: Page, language: View['language']): Promise<string[]> {
  const faults = await tab.evaluate(() => window.probe.findGeometryFaults());
  if (language !== 'ar') return faults;
  return [...faults, ...(await tab.evaluate(() => window.probe.findMirrorFaults()))];
}
