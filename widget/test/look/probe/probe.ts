import { finishAnimations } from './finish-animations.ts';
import { findGeometryFaults } from './find-geometry-faults.ts';
import { findMirrorFaults } from './find-mirror-faults.ts';
import { findUndrawnControls } from './find-undrawn-controls.ts';
import { readCard } from './read-card.ts';
import { readFocus } from './read-focus.ts';
import { settle } from './settle.ts';
import { watchLive } from './watch-live.ts';
import { watchMotion } from './watch-motion.ts';

/** What the looking program asks of a page. */
export const probe = {
  finishAnimations,
  findGeometryFaults,
  findMirrorFaults,
  findUndrawnControls,
  readCard,
  readFocus,
  settle,
  live: watchLive(),
  motion: watchMotion(),
};
