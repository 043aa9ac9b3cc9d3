import { messages } from '../../locales/messages.ts';
import type { Offer } from '../offer.ts';

/** What the text field asks for. */
export function promptLabel(offer: Offer | undefined): string {
  const { name, prompt } = offer?.operation ?? {};
  if (name === 'edit') return messages.compose.changePrompt;
  return prompt === 'optional' ? messages.compose.optionalPrompt : messages.facade.prompt;
}
