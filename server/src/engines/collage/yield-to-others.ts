import { constants, getPriority, setPriority } from 'node:os';

/**
 * Lets the threads that answer people go first. Only on Linux does a priority belong to the calling thread; elsewhere it
 * would slow the whole server.
 */
export function yieldToOthers(platform: NodeJS.Platform = process.platform): void {
  // One that is lower already cannot be raised.
  if (platform === 'linux') setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
}
