import type { ChangeListener } from '../jobs/listen-for-changes.ts';

/** Calls `check` now and with each change of a generation, until the returned function is called. */
export function watchGeneration(changes: ChangeListener, generationId: string, check: () => Promise<void>): () => void {
  // Out of reach, the database can tell nothing; once it can again, the gap is announced.
  const checkSafely = () => void check().catch(() => {});
  const unsubscribe = [
    changes.onChange((change) => {
      if (change.generationId === generationId) checkSafely();
    }),
    changes.onGap(checkSafely),
  ];
  checkSafely();
  return () => unsubscribe.forEach((end) => end());
}
