import type { Generation, Image, Model } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { labelOf } from '../app/generator/label-of.ts';
import { messages } from '../locales/messages.ts';
import { viewerMessages as text } from '../locales/viewer-messages.ts';

/** What is known of a picture besides its prompt; a seed only where it would make the same picture again. */
export function renderFacts(generation: Generation, image: Image, models: readonly Model[]): TemplateResult {
  const model = models.find(({ id }) => id === generation.model);
  const made = new Intl.DateTimeFormat(messages.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<p class="caption"><bdi>${labelOf(models, generation.model)}</bdi></p>
    <dl>
      <dt>${text.size}</dt>
      <dd><bdi>${image.width} × ${image.height}</bdi></dd>
      ${
        model?.seed === false
          ? nothing
          : html`<dt>${text.seed}</dt>
              <dd>${generation.seed}</dd>`
      }
      <dt>${text.made}</dt>
      <dd>${made.format(new Date(image.createdAt))}</dd>
    </dl>`;
}
