import type { ErrorCode, GenerationReport } from '@vignette/server/contract';
import type { StoredPicture } from '../pictures/store-pictures.ts';

/** How a generation ends. Only `succeeded` costs anything. */
export type GenerationOutcome =
  | { status: 'succeeded'; pictures: StoredPicture[]; report?: GenerationReport | undefined }
  | { status: 'failed' | 'refused'; code: ErrorCode; reason: string; report?: GenerationReport | undefined }
  | { status: 'cancelled' };
