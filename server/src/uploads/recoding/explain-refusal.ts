import { AppError } from '../../errors/app-error.ts';
import type { RecodeRefusal } from './recode-answer.ts';

/** Why a picture was not recoded. The library's own words stay here: they may quote the file. */
export function explainRefusal(error: unknown): RecodeRefusal {
  if (error instanceof AppError && error.code === 'upload_animated') return 'animated';
  const { message } = error as Error;
  if (/pixel limit/i.test(message)) return 'too_many_pixels';
  return /memory/i.test(message) ? 'out_of_memory' : 'damaged';
}
