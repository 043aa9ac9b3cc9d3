import { describe, expect, it } from 'vitest';
import { reportOwnWords } from './report-own-words.ts';

const report = {
  drawn: [{ words: 'Fox', as: 'fox' }, { words: 'stamp' }],
  approximated: [{ words: 'paper' }],
  notUnderstood: [{ words: 'perforated' }, { words: 'blurg' }],
};

describe('reportOwnWords', () => {
  it('tells of a person’s words and not of the frame’s', () => {
    const row = { prompt: 'a fox with a blurg', prompt_frame: 'perforated paper stamp of {prompt}' };
    expect(reportOwnWords(report, row)).toEqual({
      drawn: [{ words: 'Fox', as: 'fox' }],
      approximated: [],
      notUnderstood: [{ words: 'blurg' }],
    });
  });

  it('tells of everything where there is no frame', () => {
    expect(reportOwnWords(report, { prompt: 'other words', prompt_frame: null })).toEqual(report);
  });
});
