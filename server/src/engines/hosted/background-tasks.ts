import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { EngineFailure, EnginePicture, EngineRefusal, EngineStatus, EngineSuccess } from '../engine.ts';
import { createEngineFailure } from './create-engine-failure.ts';

export type TaskEnd = EngineSuccess | EngineRefusal | EngineFailure;

export interface TaskNews {
  progress?: number;
  partial?: EnginePicture;
}

/** Does the whole of a task. `tell` what can be shown meanwhile; stop when `signal` aborts. */
export type TaskWork = (signal: AbortSignal, tell: (news: TaskNews) => void) => Promise<TaskEnd>;

interface Task {
  controller: AbortController;
  done: Promise<void>;
  news?: TaskNews;
  end?: TaskEnd;
  endedAt?: number;
}

const keptForMilliseconds = 5 * 60_000;
/** Ended tasks hold whole pictures. */
const mostEnded = 16;

/** Gives an engine that answers in one long call the tasks it does not have. They live as long as this process. */
export class BackgroundTasks {
  readonly #tasks = new Map<string, Task>();
  readonly #changes = new EventTarget();
  readonly #now: () => number;
  #isClosed = false;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  start(work: TaskWork): string {
    if (this.#isClosed) throw new Error('The engine is closed.');
    const id = randomUUID();
    const task: Task = { controller: new AbortController(), done: Promise.resolve() };
    this.#tasks.set(id, task);
    task.done = work(task.controller.signal, (news) => this.#update(id, { news })).then(
      (end) => this.#update(id, { end }),
      (error: unknown) => this.#update(id, { end: describeCrash(error) }),
    );
    return id;
  }

  /** Answers at the task's next news or end. What ended is handed over once and then forgotten. */
  async poll(id: string, signal: AbortSignal): Promise<EngineStatus> {
    const task = this.#tasks.get(id);
    if (task && !task.end && !task.news) await this.#waitForChange(id, signal);
    return this.#collect(id);
  }

  cancel(id: string): void {
    this.#tasks.get(id)?.controller.abort();
    this.#remove(id);
  }

  /** Resolves when all work has stopped. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const open = [...this.#tasks.entries()].filter(([, { end }]) => !end);
    const end = createEngineFailure('engine_unavailable', {
      isRetryable: true,
      isUnknown: true,
      detail: 'the engine was closed',
    });
    for (const [id, { controller }] of open) {
      this.#update(id, { end });
      controller.abort();
    }
    await Promise.all(open.map(([, { done }]) => done));
  }

  #collect(id: string): EngineStatus {
    const task = this.#tasks.get(id);
    if (!task) return { state: 'unknown' };
    if (task.end) {
      this.#remove(id);
      return task.end;
    }
    const { news } = task;
    delete task.news;
    return { state: 'running', ...news, pollAfterMs: 0 };
  }

  /** The first end stays. */
  #update(id: string, change: Pick<Task, 'news' | 'end'>): void {
    const task = this.#tasks.get(id);
    if (!task || task.end) return;
    Object.assign(task, change);
    if (change.end) task.endedAt = this.#now();
    this.#dropOld();
    this.#changes.dispatchEvent(new Event(id));
  }

  #remove(id: string): void {
    this.#tasks.delete(id);
    this.#changes.dispatchEvent(new Event(id));
  }

  async #waitForChange(id: string, signal: AbortSignal): Promise<void> {
    await once(this.#changes, id, { signal }).catch(() => {});
  }

  #dropOld(): void {
    const ended = [...this.#tasks.entries()].filter(([, { endedAt }]) => endedAt !== undefined);
    const oldest = this.#now() - keptForMilliseconds;
    for (const [index, [id, { endedAt }]] of ended.entries()) {
      if ((endedAt ?? 0) < oldest || index < ended.length - mostEnded) this.#remove(id);
    }
  }
}

/** Work answers for its own failures: this is a flaw in it. */
function describeCrash(error: unknown): EngineFailure {
  const detail = `the call broke: ${error instanceof Error ? error.name : typeof error}`;
  return createEngineFailure('engine_failed', { isRetryable: true, isUnknown: true, detail });
}
