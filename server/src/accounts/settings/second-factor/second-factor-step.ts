import type { SettingsContext } from '../open-settings-page.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';

/** Answers a form of the page about the second step. */
export type SecondFactorStep = (
  dependencies: SettingsDependencies,
  context: SettingsContext,
  fields: Readonly<Record<string, string>>,
) => Promise<Response>;
