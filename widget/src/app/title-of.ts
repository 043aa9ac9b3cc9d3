import type { Generation } from '@vignette/server/contract';
import { messages } from '../locales/messages.ts';

/** What to call a picture: by its prompt, or where it had none by what was done to make it. */
export function titleOf({ prompt, operation }: Pick<Generation, 'prompt' | 'operation'>): string {
  return prompt || messages.operations[operation];
}
