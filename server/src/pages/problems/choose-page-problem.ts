import type { ErrorCode } from '@vignette/server/contract';
import { type PageProblem, pageProblems } from './page-problem.ts';

const alike: Partial<Record<ErrorCode, PageProblem>> = {
  method_not_allowed: 'not_found',
  json_malformed: 'field_invalid',
  media_type_unsupported: 'field_invalid',
  body_too_large: 'field_invalid',
};

/** Which problem a page shows for a code. Codes that only scripts meet are a fault of ours when a page meets them. */
export function choosePageProblem(code: ErrorCode): PageProblem {
  return pageProblems.find((problem) => problem === code) ?? alike[code] ?? 'internal';
}
