import { type StateName, states } from './states.ts';
import { type View, languages, themes, widths } from './view.ts';

export interface Case extends View {
  state: StateName;
  /** Also that of its baseline. */
  name: string;
}

const count = 56;

/**
 * Every state at least once, and so spread over languages, widths and themes that each value of one meets each value of the
 * others. Seven and six have no common divisor: counting both up together meets every pair once in 42 steps.
 */
export function listCases(): Case[] {
  const names = Object.keys(states) as StateName[];
  return Array.from({ length: Math.max(count, names.length) }, (_, index) => {
    const language = languages[index % languages.length]!;
    const width = widths[index % widths.length]!;
    const theme = themes[(index + Math.floor(index / widths.length)) % themes.length]!;
    const state = names[index % names.length]!;
    const page = theme === 'host' ? 'coloured' : 'plain';
    return { state, language, width, theme, page, name: `${state}-${language}-${width}-${theme}` };
  });
}
