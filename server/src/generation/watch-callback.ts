import type { Database } from '../database/connect-database.ts';
import { findOpenCall } from '../engines/admission/find-open-call.ts';
import type { ChangeListener } from '../jobs/listen-for-changes.ts';
import type { CallbackNews } from './run-engine.ts';

export interface CallbackWatch extends CallbackNews {
  stop(): void;
}

/** Follows what callbacks tell of a generation's open call, through the notifications of its changes. */
export function watchCallback(
  { database, changes }: { database: Database; changes: ChangeListener },
  generationId: string,
): CallbackWatch {
  const task = Promise.withResolvers<string>();
  const called = Promise.withResolvers<void>();

  async function check() {
    const call = await findOpenCall(database, generationId);
    if (call?.taskId) task.resolve(call.taskId);
    if (call?.calledBackAt) called.resolve();
  }

  // Out of reach, the database can tell nothing; once it can again, the gap is announced.
  const checkSafely = () => void check().catch(() => {});
  const unsubscribe = [
    changes.onChange((change) => {
      if (change.generationId === generationId) checkSafely();
    }),
    changes.onGap(checkSafely),
  ];
  checkSafely();
  return { task: task.promise, called: called.promise, stop: () => unsubscribe.forEach((end) => end()) };
}
