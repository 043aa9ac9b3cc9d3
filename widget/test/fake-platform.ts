import type { Platform, TextStorage } from '../src/session/platform.ts';
import type { FakeApi } from './fake-api.ts';

/** A browser whose clock moves and whose waiting ends only when a test says so. */
export class FakePlatform implements Platform {
  readonly fetch: typeof globalThis.fetch;
  readonly storage: TextStorage;
  readonly tabStorage: TextStorage;
  readonly locks: Platform['locks'];
  readonly #watchers: (() => void)[] = [];
  #waiting: { milliseconds: number; resolve: () => void }[] = [];
  #keys = 0;
  #now = Date.now();
  online = true;
  visible = true;

  constructor(api: FakeApi, shared: Partial<Pick<Platform, 'storage' | 'tabStorage' | 'locks'>> = {}) {
    this.fetch = api.fetch;
    this.storage = shared.storage ?? createMemory();
    this.tabStorage = shared.tabStorage ?? createMemory();
    this.locks = shared.locks;
  }

  openChannel(name: string): BroadcastChannel {
    return new BroadcastChannel(name);
  }

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      signal?.addEventListener('abort', () => reject(signal.reason));
      this.#waiting.push({ milliseconds, resolve });
    });
  }

  createKey(): string {
    return `key-${++this.#keys}`;
  }

  isOnline(): boolean {
    return this.online;
  }

  isVisible(): boolean {
    return this.visible;
  }

  watch(callback: () => void): void {
    this.#watchers.push(callback);
  }

  changeVisibility(visible: boolean): void {
    this.visible = visible;
    for (const watcher of this.#watchers) watcher();
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Lets all who wait go on, as if the longest wait had passed. */
  pass(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#now += Math.max(0, ...waiting.map(({ milliseconds }) => milliseconds));
    for (const { resolve } of waiting) resolve();
  }
}

export function createMemory(): TextStorage {
  const texts = new Map<string, string>();
  return {
    read: (name) => texts.get(name) ?? null,
    write: (name, text) => void texts.set(name, text),
    remove: (name) => void texts.delete(name),
  };
}
