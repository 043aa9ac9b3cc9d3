import { messages } from '../../locales/messages.ts';
import type { ChoicesController } from './choices-controller.ts';
import type { Draft } from './create-request.ts';

/** Why a press would come to nothing; empty where it would not. */
export function findHint({ prompt: text, references = [] }: Draft, { offer, obstacle }: ChoicesController): string {
  if (obstacle) return obstacle;
  const { prompt = 'required', minReferences = 0 } = offer?.operation ?? {};
  if (references.length < minReferences) return messages.compose.pictureMissing;
  if (prompt === 'required' && !text) return messages.compose.promptEmpty;
  const limit = offer?.model.maxPromptCharacters ?? Number.POSITIVE_INFINITY;
  return prompt !== 'unused' && text.length > limit ? messages.errors.prompt_too_long : '';
}
