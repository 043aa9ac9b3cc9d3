import type { EngineStatus } from '../engine.ts';

export interface CollageTask {
  id: string;
  status: EngineStatus;
  /** Whether nobody has been told of the status yet. */
  isNews: boolean;
  finishedAt?: number;
}

const keptForMilliseconds = 5 * 60_000;
const mostFinished = 64;

/** The engine's tasks in memory and those who wait for them. Finished ones go when collected, when old, or when many. */
export class CollageTasks {
  readonly #tasks = new Map<string, CollageTask>();
  readonly #changes = new EventTarget();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  add(id: string): void {
    this.#dropOld();
    this.#tasks.set(id, { id, status: { state: 'running', progress: 0, pollAfterMs: 0 }, isNews: false });
  }

  update(id: string, status: EngineStatus): void {
    const task = this.#tasks.get(id);
    if (!task) return;
    task.status = status;
    task.isNews = true;
    if (status.state !== 'running') task.finishedAt = this.#now();
    this.#dropOld();
    this.#changes.dispatchEvent(new Event(id));
  }

  remove(id: string): void {
    this.#tasks.delete(id);
    this.#changes.dispatchEvent(new Event(id));
  }

  unfinished(): CollageTask[] {
    return [...this.#tasks.values()].filter(({ finishedAt }) => finishedAt === undefined);
  }

  /** Resolves with the first status nobody has been told of, or with the last one when the signal aborts. */
  async readNews(id: string, signal: AbortSignal): Promise<EngineStatus | undefined> {
    if (this.#tasks.get(id)?.isNews === false) await this.#waitForChange(id, signal);
    const task = this.#tasks.get(id);
    if (task) task.isNews = false;
    return task?.status;
  }

  #waitForChange(id: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = (): void => {
        this.#changes.removeEventListener(id, stop);
        signal.removeEventListener('abort', stop);
        resolve();
      };
      this.#changes.addEventListener(id, stop);
      signal.addEventListener('abort', stop);
    });
  }

  #dropOld(): void {
    const finished = [...this.#tasks.values()].filter(({ finishedAt }) => finishedAt !== undefined);
    const oldest = this.#now() - keptForMilliseconds;
    for (const [index, task] of finished.entries()) {
      if ((task.finishedAt ?? 0) < oldest || index < finished.length - mostFinished) this.remove(task.id);
    }
  }
}
