import type { ErrorCode } from '@vignette/server/contract';
import { expect } from 'vitest';
import { errorAnswers } from '../../../http/error-answers.ts';
import { choosePageProblem } from '../../../pages/problems/choose-page-problem.ts';
import { pageTextsByLocale } from '../../../pages/texts/page-texts-by-locale.ts';
import type { Row } from './row.ts';
import { surfaces } from './surfaces.ts';

/** Scripts are told the code, people what it means. */
export async function expectRefusal(response: Response, { surface }: Pick<Row, 'surface'>, code: ErrorCode) {
  const text = await response.text();
  expect.soft(response.status, text.slice(0, 300)).toBe(errorAnswers[code].status);
  if (surfaces[surface].isPage) expect(text).toContain(pageTextsByLocale.en.problems[choosePageProblem(code)].title);
  else expect(JSON.parse(text)).toMatchObject({ code });
}
