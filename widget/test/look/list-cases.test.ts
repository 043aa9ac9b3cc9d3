import { describe, expect, it } from 'vitest';
import { listCases } from './list-cases.ts';
import { states } from './states.ts';
import { languages, themes, widths } from './view.ts';

describe('listCases', () => {
  const cases = listCases();

  it('shows every state', () => {
    expect(new Set(cases.map(({ state }) => state))).toEqual(new Set(Object.keys(states)));
  });

  it('lets each language, width and theme meet each value of the others', () => {
    const meet = (one: readonly (string | number)[], other: readonly (string | number)[]) =>
      new Set(one.map((value, at) => `${value} ${other[at]}`)).size;
    const [spoken, wide, dressed] = [
      cases.map(({ language }) => language),
      cases.map(({ width }) => width),
      cases.map(({ theme }) => theme),
    ];
    expect(meet(spoken, wide)).toBe(languages.length * widths.length);
    expect(meet(spoken, dressed)).toBe(languages.length * themes.length);
    expect(meet(wide, dressed)).toBe(widths.length * themes.length);
  });
});
