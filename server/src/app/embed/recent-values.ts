/** Values that take time to find, the latest ones used kept. What is not there, or could not be found, is not. */
export interface RecentValues<Value> {
  get(key: string, find: () => Promise<Value | undefined>): Promise<Value | undefined>;
}

/** Those who ask for the same at once share one search. */
export function createRecentValues<Value>(limit: number): RecentValues<Value> {
  const recent = new Map<string, Value>();
  // Apart from what was found: whoever asks for much that is not there must not crowd that out.
  const searches = new Map<string, Promise<Value | undefined>>();

  /** Whatever was kept last stands last, so the first one is what nobody has asked for the longest. */
  function keep(key: string, value: Value): void {
    recent.delete(key);
    recent.set(key, value);
    const [oldest] = recent.keys();
    if (recent.size > limit && oldest !== undefined) recent.delete(oldest);
  }

  function search(key: string, find: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const searching = find()
      .then((value) => {
        if (value !== undefined) keep(key, value);
        return value;
      })
      .finally(() => searches.delete(key));
    searches.set(key, searching);
    return searching;
  }

  return {
    async get(key, find) {
      const known = recent.get(key);
      if (known === undefined) return searches.get(key) ?? search(key, find);
      keep(key, known);
      return known;
    },
  };
}
