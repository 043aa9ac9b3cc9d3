import { promptSlot } from '../sites/prompt-frame.ts';

/** The prompt as the engine gets it. What looks like a slot in a person's words stays as they wrote it. */
export function framePrompt(frame: string | null, words: string): string {
  return frame === null ? words : frame.split(promptSlot).join(words);
}
