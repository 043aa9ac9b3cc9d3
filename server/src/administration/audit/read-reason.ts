import { reasonLength } from './reason-length.ts';

/** A reason somebody gave, or nothing where it says too little or too much. */
export function readReason(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  // A zero byte is no text to the database.
  const reason = text.replaceAll('\0', '').trim().replaceAll(/\s+/g, ' ');
  const { length } = [...reason];
  return length >= reasonLength.min && length <= reasonLength.max ? reason : undefined;
}
