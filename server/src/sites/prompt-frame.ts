import { AppError } from '../errors/app-error.ts';

export const promptSlot = '{prompt}';
export const longestPromptFrame = 1000;

/** Everything but line ends and tabs: an engine reads the rest as text. */
const unsafe = /[^\P{Cc}\n\t]/u;

/** The frame as it is kept; one that is empty is none. */
export function checkPromptFrame(text: string | null): string | null {
  const frame = (text ?? '').replaceAll('\r\n', '\n').trim();
  if (frame === '') return null;
  const isReadable = frame.length <= longestPromptFrame && frame.isWellFormed() && !unsafe.test(frame);
  if (isReadable && frame.includes(promptSlot)) return frame;
  throw new AppError('field_invalid', {
    field: 'promptFrame',
    title: `A prompt frame has up to ${longestPromptFrame} characters and ${promptSlot} in it.`,
  });
}
