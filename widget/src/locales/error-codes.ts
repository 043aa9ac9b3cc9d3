import type { ErrorCode } from '@vignette/server/contract';

/** What only an upload can meet: worded in the file that can upload. */
export type UploadErrorCode = Extract<ErrorCode, `upload_${string}`>;

/** What is said where there is no notice: beside a field, or while its file has not come. */
export type BriefErrorCode = 'internal' | 'unavailable' | 'not_found' | 'prompt_too_long';

/** Everything else: worded in the notice's own file. */
export type NoticeErrorCode = Exclude<ErrorCode, UploadErrorCode | BriefErrorCode>;
