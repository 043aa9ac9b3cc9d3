import { ApiError } from '@vignette/server/client';
import { LitElement, _$LH, css, html, noChange, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { messages } from '../locales/messages.ts';
import { Access } from '../session/access.ts';
import { controls } from '../styles/controls.ts';
import { segments } from '../styles/segments.ts';
import { labelOf } from './generator/label-of.ts';
import type { kitNames } from './kit-names.ts';
import { startButtonStyles } from './start-buttons.styles.ts';
import { renderStarts } from './start-buttons.ts';
import { tagOf } from './tag-of.ts';
import { titleOf } from './title-of.ts';
import { WishEvent } from './wish-event.ts';

/** Lit, and what is the same everywhere: a second copy would cost bytes, and of its classes none would be ours. */
export const kit: Record<(typeof kitNames)[number], unknown> = {
  ...{ Access, ApiError, LitElement, WishEvent, controls, css, html, labelOf, messages },
  ...{ _$LH, noChange, nothing, property, query, renderStarts, segments, startButtonStyles, tagOf, titleOf },
};
