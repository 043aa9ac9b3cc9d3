/** What a session takes from the browser, passed in so that tests can bring their own. */
export interface Platform {
  fetch: typeof globalThis.fetch;
  /** Shared by the tabs of this origin, kept across reloads. */
  storage: TextStorage;
  /** Of this tab only, kept across reloads. */
  tabStorage: TextStorage;
  locks: Pick<LockManager, 'request'> | undefined;
  openChannel(name: string): BroadcastChannel | undefined;
  now(): number;
  /** Resolves after a while, and early when the browser comes back online; rejects when aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  createKey(): string;
  isOnline(): boolean;
  isVisible(): boolean;
  /** Calls back when `isOnline` or `isVisible` may have changed. */
  watch(callback: () => void): void;
}

export interface TextStorage {
  read(name: string): string | null;
  write(name: string, text: string): void;
  remove(name: string): void;
}
