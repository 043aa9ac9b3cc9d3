import type { ErrorCode } from '@vignette/server/contract';

/** What only an upload can meet: worded in the file that can upload. */
export type UploadErrorCode = Extract<ErrorCode, `upload_${string}`>;

/** Everything else: worded in the app. */
export type AppErrorCode = Exclude<ErrorCode, UploadErrorCode>;
