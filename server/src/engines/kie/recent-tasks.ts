/** Remembers for a while which tasks were created here. */
export interface RecentTasks {
  add(taskId: string): void;
  has(taskId: string): boolean;
}

export function createRecentTasks(memoryMs: number, now: () => number): RecentTasks {
  const times = new Map<string, number>();
  return {
    add(taskId) {
      for (const [known, time] of times) if (now() - time >= memoryMs) times.delete(known);
      times.set(taskId, now());
    },
    has(taskId) {
      const time = times.get(taskId);
      return time !== undefined && now() - time < memoryMs;
    },
  };
}
