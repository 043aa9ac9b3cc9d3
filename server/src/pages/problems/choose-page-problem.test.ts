import { ErrorCode } from '@vignette/server/contract';
import { describe, expect, it } from 'vitest';
import { errorAnswers } from '../../http/error-answers.ts';
import { choosePageProblem } from './choose-page-problem.ts';

describe('choosePageProblem', () => {
  it('keeps what pages have words for', () => {
    expect(choosePageProblem('request_forged')).toBe('request_forged');
    expect(choosePageProblem('too_many_requests')).toBe('too_many_requests');
  });

  it('never calls it our fault when something was refused, and never the person’s when something broke', () => {
    for (const code of ErrorCode.options) {
      const isOurs = ['internal', 'unavailable'].includes(choosePageProblem(code));
      expect(isOurs, code).toBe(errorAnswers[code].status >= 500);
    }
  });
});
