import type { Database } from '../database/connect-database.ts';
import { findOpenCall } from '../engines/admission/find-open-call.ts';
import type { ChangeListener } from '../jobs/listen-for-changes.ts';
import type { CallbackNews } from './run-engine.ts';
import { watchGeneration } from './watch-generation.ts';

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

  const stop = watchGeneration(changes, generationId, check);
  return { task: task.promise, called: called.promise, stop };
}
