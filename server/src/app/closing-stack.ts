/** What was opened, to be closed in reverse order: by a failing start as much as by an orderly end. */
export interface ClosingStack {
  add(close: () => unknown): void;
  close(): Promise<void>;
}

/** Every closer runs, also behind one that fails; the first failure is thrown at the end. */
export function createClosingStack(): ClosingStack {
  const closers: (() => unknown)[] = [];
  return {
    add: (close) => void closers.push(close),
    async close() {
      const failures: unknown[] = [];
      for (const close of closers.splice(0).toReversed()) {
        try {
          await close();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
