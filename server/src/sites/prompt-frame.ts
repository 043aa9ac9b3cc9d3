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
  if (isReadable && frame.split(promptSlot).length === 2) return frame;
  throw new AppError('field_invalid', {
    field: 'promptFrame',
    title: `A prompt frame has up to ${longestPromptFrame} characters and ${promptSlot} in it, once.`,
  });
}

/** What the engine reads. A prompt that names the slot itself opens no second one. */
export function framePrompt(frame: string | null, prompt: string): string {
  return frame === null ? prompt : frame.replace(promptSlot, () => prompt);
}
