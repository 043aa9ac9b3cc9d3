import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { beginCall } from '../engines/admission/begin-call.ts';
import { type CallEnd, endCall } from '../engines/admission/end-call.ts';
import { findOpenCall } from '../engines/admission/find-open-call.ts';
import { recordCallTask } from '../engines/admission/record-call-task.ts';
import type { Metrics } from '../observability/create-metrics.ts';
import { createCallbackUrl } from './callback-url.ts';
import type { GenerationRow } from './generation-row.ts';
import type { Offer } from './model-catalog.ts';
import { recordEngineTask } from './record-engine-task.ts';

export interface CallBookDependencies {
  database: Database;
  clock: Clock;
  secret: string;
  publicUrl: string;
  metrics: Pick<Metrics, 'engineCalls' | 'engineCost' | 'engineRefusals'>;
}

/** What is on the books of the calls made to an engine for one generation. */
export interface CallBook {
  /** The engine's task, as far as it is known. */
  readonly taskId: string | null;
  /** What an earlier attempt began and did not end. Without a task, nobody knows whether the engine has one. */
  findUnfinished(): Promise<{ taskId: string | null } | undefined>;
  /** Puts a call on the books, before it is made. */
  begin(): Promise<{ callbackUrl?: string } | { refused: 'engine_paused' | 'engine_busy'; retryAfterMs?: number }>;
  keepTask(taskId: string): Promise<void>;
  end(end: CallEnd): Promise<void>;
}

/** Engines without limits cost nothing: of those only the task is kept. */
export function openCallBook(dependencies: CallBookDependencies, row: GenerationRow, offer: Offer): CallBook {
  return offer.engine.limits ? openPaidBook(dependencies, row, offer) : openFreeBook(dependencies, row);
}

function openFreeBook(dependencies: CallBookDependencies, row: GenerationRow): CallBook {
  let taskId = row.engine_task_id;
  return {
    get taskId() {
      return taskId;
    },
    findUnfinished: async () => (taskId === null ? undefined : { taskId }),
    begin: async () => ({}),
    async keepTask(submitted) {
      await recordEngineTask(dependencies, row, submitted);
      taskId = submitted;
    },
    end: async () => {},
  };
}

function openPaidBook(dependencies: CallBookDependencies, row: GenerationRow, { engine, model }: Offer): CallBook {
  let callId: string | undefined;
  let taskId = row.engine_task_id;
  return {
    get taskId() {
      return taskId;
    },
    async findUnfinished() {
      const call = await findOpenCall(dependencies.database, row.id);
      callId = call?.id;
      taskId ??= call?.taskId ?? null;
      return call || taskId !== null ? { taskId } : undefined;
    },
    async begin() {
      const call = { engine, model, generationId: row.id, outputs: row.count };
      const begun = await beginCall(dependencies, call);
      if ('refused' in begun) return begun;
      ({ callId } = begun);
      return engine.readCallback ? { callbackUrl: createCallbackUrl(dependencies, engine.name, begun.callId) } : {};
    },
    async keepTask(submitted) {
      if (callId !== undefined) await recordCallTask(dependencies, callId, submitted);
      await recordEngineTask(dependencies, row, submitted);
      taskId = submitted;
    },
    async end(end) {
      if (callId !== undefined) await endCall(dependencies, callId, end);
    },
  };
}
