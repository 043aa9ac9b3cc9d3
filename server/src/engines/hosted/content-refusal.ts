import type { EngineRefusal } from '../engine.ts';

/** How every hosted engine's no to what was asked is said to a person. */
export const contentRefusal: EngineRefusal = {
  state: 'refused',
  code: 'content_refused',
  reason: 'The engine refuses to make this. Nothing was charged; change the prompt or the picture.',
};
