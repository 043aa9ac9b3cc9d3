import { type TemplateResult, nothing } from 'lit';
import { html } from 'lit/static-html.js';
import type { Session } from '../../session/session.ts';
import { tags } from '../tags.ts';
import type { ChoicesController } from './choices-controller.ts';
import type { PartsController } from './parts-controller.ts';
import { renderFailure } from './render-failure.ts';

/** The pictures to start from, once there have been any, and how much of a style they get. */
export function renderStart(
  parts: PartsController,
  session: Session | undefined,
  { offer, chosen }: ChoicesController,
): TemplateResult | typeof nothing {
  const { start } = parts.states;
  if (start === 'failed') return renderFailure(() => parts.load('start'));
  if (!start) return nothing;
  return html`<${tags.start} slot="start" .session=${session} .offer=${offer}></${tags.start}>
    ${
      offer?.operation.strength
        ? html`<${tags.strength} slot="strength" value=${chosen.strength ?? 1}></${tags.strength}>`
        : nothing
    }`;
}
