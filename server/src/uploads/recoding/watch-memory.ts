const intervalMs = 20;

/** Calls `onExceeded` once this process holds more memory than it may. Works on every system, while native code runs. */
export function watchMemory(maxBytes: number, onExceeded: () => void): void {
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() <= maxBytes) return;
    clearInterval(timer);
    onExceeded();
  }, intervalMs);
}
