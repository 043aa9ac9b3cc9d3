import type { Model } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import type { Choices } from '../../app/offer.ts';
import { messages } from '../../locales/messages.ts';
import { moreMessages as text } from '../../locales/more-messages.ts';

/** What the picture should do without. */
export function renderLeaveOut(
  { maxPromptCharacters }: Model,
  negativePrompt = '',
  choose: (choices: Choices) => void,
): TemplateResult {
  const excess = negativePrompt.length - maxPromptCharacters;
  const handleInput = (event: Event): void =>
    choose({ negativePrompt: (event.currentTarget as HTMLTextAreaElement).value });
  return html`<label>
    <span>${text.leaveOut}</span>
    <textarea rows="1" placeholder=${text.leaveOutHint} .value=${negativePrompt} @input=${handleInput}></textarea>
    ${excess > 0 ? html`<p class="over" role="status">${messages.compose.tooLong(excess)}</p>` : nothing}
  </label>`;
}
