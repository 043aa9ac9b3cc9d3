const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves with the first signal that asks this process to stop. A second one does not wait for order. */
export function untilToldToStop(): Promise<void> {
  let isTold = false;
  return new Promise((resolve) => {
    const hear = () => {
      if (isTold) process.exit(1);
      isTold = true;
      resolve();
    };
    for (const signal of signals) process.on(signal, hear);
  });
}
