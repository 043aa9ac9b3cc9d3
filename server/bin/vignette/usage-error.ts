/** A command was not called as it wants to be. The message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
