export interface BatchLane<Item, Result> {
  submit(item: Item): Promise<Result>;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Lets what arrives while one statement or transaction runs share the next. A single item goes at once and waits for nobody. Should
 * a batch fail, its items are run one by one, so that only the one that cannot be accepted fails.
 */
export function createBatchLane<Item, Result>(
  run: (items: Item[]) => Promise<Result[]>,
  limit = 64,
): BatchLane<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let isRunning = false;

  async function drain() {
    isRunning = true;
    while (waiting.length > 0) await runBatch(run, waiting.splice(0, limit));
    isRunning = false;
  }

  return {
    submit: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (!isRunning) void drain();
      }),
  };
}

async function runBatch<Item, Result>(run: (items: Item[]) => Promise<Result[]>, batch: Waiting<Item, Result>[]) {
  try {
    const results = await run(batch.map(({ item }) => item));
    batch.forEach(({ resolve }, index) => resolve(results[index] as Result));
  } catch (error) {
    if (batch.length === 1) return batch[0]?.reject(error);
    for (const single of batch) await runBatch(run, [single]);
  }
}
