import { type TemplateResult, html, nothing } from 'lit';
import type { Choices } from '../../app/offer.ts';
import { moreMessages as text } from '../../locales/more-messages.ts';
import { readSeed } from './read-seed.ts';

type Choose = (choices: Choices) => void;

/** Where chance begins: nothing for another one each time, or that of the picture on show once more. */
export function renderSeed(seed: number | undefined, shown: number | undefined, choose: Choose): TemplateResult {
  const handleInput = (event: Event): void => takeSeed(event, choose);
  return html`<div>
    <label for="seed"><span>${text.seed}</span></label>
    <input
      id="seed"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby="seed-hint"
      placeholder=${text.random}
      .value=${String(seed ?? '')}
      @input=${handleInput}
      @change=${handleInput}
    />
    <p id="seed-hint">${text.seedHint}</p>
    ${
      shown === undefined || shown === seed
        ? nothing
        : html`<button @click=${() => choose({ seed: shown })}>${text.useSeed(shown)}</button>`
    }
  </div>`;
}

/** Digits of another script are rewritten as they come, but never in the middle of a composition. */
function takeSeed(event: Event, choose: Choose): void {
  if ((event as InputEvent).isComposing) return;
  const field = event.currentTarget as HTMLInputElement;
  const seed = readSeed(field.value);
  field.value = String(seed ?? '');
  choose({ seed });
}
