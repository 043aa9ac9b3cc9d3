import type { ErrorCode } from '@vignette/server/contract';

/** What only an upload can meet: worded in the file that can upload. */
export type UploadErrorCode = Extract<ErrorCode, `upload_${string}`>;

/** What is said where there is no notice: beside a field, or while its file has not come. */
export type BriefErrorCode = 'internal' | 'unavailable' | 'not_found' | 'prompt_too_long';

/** What only our own pages can meet. */
export type PageErrorCode = 'session_missing' | 'request_forged' | 'webhook_address_refused';

/** What only signing in can meet, and what comes right after: worded in the file that signs in. */
export type AccountErrorCode = 'connect_code_wrong' | 'connect_code_expired' | 'claim_invalid';

/** Everything else: worded in the notice's own file. */
export type NoticeErrorCode = Exclude<ErrorCode, UploadErrorCode | BriefErrorCode | PageErrorCode | AccountErrorCode>;
