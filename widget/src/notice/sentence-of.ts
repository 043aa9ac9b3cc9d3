import type { ErrorCode } from '@vignette/server/contract';
import { messages } from '../locales/messages.ts';
import { noticeMessages } from '../locales/notice-messages.ts';

const sentences: Partial<Record<ErrorCode, string>> = { ...messages.errors, ...noticeMessages.errors };

/** What happened, in words. What only an upload can meet is worded in the file that uploads. */
export function sentenceOf(code: ErrorCode): string {
  return sentences[code] ?? messages.errors.internal;
}
