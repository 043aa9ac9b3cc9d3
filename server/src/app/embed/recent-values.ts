/** Values that take time to find, the latest ones used kept. What is not there, or could not be found, is not. */
export interface RecentValues<Value> {
  get(key: string, find: () => Promise<Value | undefined>): Promise<Value | undefined>;
}

/** Those who ask for the same at once share one search. */
export function createRecentValues<Value>(limit: number): RecentValues<Value> {
  const recent = new Map<string, Promise<Value | undefined>>();

  async function search(key: string, find: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const value = await find().catch((error: unknown) => {
      recent.delete(key);
      throw error;
    });
    if (value === undefined) recent.delete(key);
    return value;
  }

  return {
    get(key, find) {
      const value = recent.get(key) ?? search(key, find);
      // Whatever was set last stands last, so the first one is what nobody has asked for the longest.
      recent.delete(key);
      recent.set(key, value);
      const [oldest] = recent.keys();
      if (recent.size > limit && oldest !== undefined) recent.delete(oldest);
      return value;
    },
  };
}
