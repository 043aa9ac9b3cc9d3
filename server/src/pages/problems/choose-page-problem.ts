import type { ErrorCode } from '@vignette/server/contract';
import { errorAnswers } from '../../http/error-answers.ts';
import { type PageProblem, pageProblems } from './page-problem.ts';

const alike: Partial<Record<ErrorCode, PageProblem>> = {
  method_not_allowed: 'not_found',
  json_malformed: 'field_invalid',
  media_type_unsupported: 'field_invalid',
  body_too_large: 'field_invalid',
};

/** Which problem a page shows for a code. A route that knows more to say shows a page of its own instead. */
export function choosePageProblem(code: ErrorCode): PageProblem {
  const usual = errorAnswers[code].status < 500 ? 'refused' : 'internal';
  return pageProblems.find((problem) => problem === code) ?? alike[code] ?? usual;
}
