import type { Platform, TextStorage } from './platform.ts';

/** What is kept here of one server, its tokens above all, is shown to no other, even if a page calls both by one site key. */
export function createBrowserPlatform(server: string): Platform {
  return {
    fetch: (input, init) => globalThis.fetch(input, init),
    storage: createStorage(() => localStorage, server),
    tabStorage: createStorage(() => sessionStorage, server),
    locks: navigator.locks,
    openChannel: (name) => ('BroadcastChannel' in window ? new BroadcastChannel(name) : undefined),
    now: () => Date.now(),
    wait,
    // `randomUUID` exists in secure contexts only; a key needs to be unguessable nowhere but unique.
    createKey: () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
    isOnline: () => navigator.onLine,
    isVisible: () => !document.hidden,
    watch: (callback) => {
      for (const name of ['online', 'offline']) window.addEventListener(name, callback);
      document.addEventListener('visibilitychange', callback);
    },
  };
}

/** A browser may refuse storage altogether; then a visit lasts as long as the page. */
function createStorage(getStorage: () => Storage, server: string): TextStorage {
  const memory = new Map<string, string>();
  const attempt = <Value>(use: (storage: Storage) => Value): Value | undefined => {
    try {
      return use(getStorage());
    } catch {
      return undefined;
    }
  };
  const fullNameOf = (name: string): string => `${name} ${server}`;
  return {
    read: (name) => attempt((storage) => storage.getItem(fullNameOf(name))) ?? memory.get(name) ?? null,
    write: (name, text) => {
      memory.set(name, text);
      attempt((storage) => storage.setItem(fullNameOf(name), text));
    },
    remove: (name) => {
      memory.delete(name);
      attempt((storage) => storage.removeItem(fullNameOf(name)));
    },
  };
}

function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', handleOnline);
      signal?.removeEventListener('abort', handleAbort);
    };
    const handleOnline = (): void => {
      end();
      resolve();
    };
    const handleAbort = (): void => {
      end();
      reject(signal?.reason);
    };
    const timer = setTimeout(handleOnline, milliseconds);
    if (signal?.aborted) return handleAbort();
    window.addEventListener('online', handleOnline);
    signal?.addEventListener('abort', handleAbort);
  });
}
