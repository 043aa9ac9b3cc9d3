import { AppError } from '../errors/app-error.ts';

/** How slowly a body may come: after a first while, so many bytes a second on average. */
export interface Pace {
  graceMs: number;
  bytesPerSecond: number;
  maxMs: number;
}

/**
 * The pieces of a body as they come. Throws `upload_too_slow` when it falls behind. What is not read is left to the
 * server: cancelling it would cut the connection before the caller has its answer.
 */
export async function* readInPace(body: ReadableStream<Uint8Array> | null, pace: Pace): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  // Ends a read that waits, unlike a race with it, which would remember every piece until the race is over.
  const watch = watchPace(pace, () => reader.releaseLock());
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      watch.count(next.value.length);
      yield next.value;
    }
  } catch (error) {
    throw watch.isOver() ? new AppError('upload_too_slow') : error;
  } finally {
    watch.stop();
    reader.releaseLock();
  }
}

/** One timer, set anew only when it fires: a body in tiny pieces costs no timer for each. */
function watchPace({ graceMs, bytesPerSecond, maxMs }: Pace, handleTooSlow: () => void) {
  const start = performance.now();
  let bytes = 0;
  let isOver = false;
  let timer = setTimeout(check, graceMs);

  function check(): void {
    const due = Math.min(graceMs + (bytes / bytesPerSecond) * 1000, maxMs);
    const left = start + due - performance.now();
    isOver = left <= 0;
    if (isOver) handleTooSlow();
    else timer = setTimeout(check, left);
  }

  return {
    count: (length: number) => void (bytes += length),
    isOver: () => isOver,
    stop: () => clearTimeout(timer),
  };
}
