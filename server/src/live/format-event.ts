import type { LiveEvent } from '@vignette/server/contract';

/** One event of `text/event-stream`. Its id is a moment: a reader that reconnects hands it back as `since`. */
export function formatEvent(event: LiveEvent, at: Date): string {
  return `event: ${event.type}\nid: ${at.toISOString()}\ndata: ${JSON.stringify(event)}\n\n`;
}
