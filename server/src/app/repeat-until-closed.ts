import { repeat } from '../generation/repeat.ts';
import type { ClosingStack } from './closing-stack.ts';

/** Does something again and again until the stack closes, which waits for what is just being done. */
export function repeatUntilClosed(
  stack: ClosingStack,
  act: () => Promise<unknown>,
  options: { everySeconds: number; onError(error: unknown): void },
): void {
  const stopping = new AbortController();
  const repeated = repeat(act, { ...options, signal: stopping.signal });
  stack.add(() => {
    stopping.abort();
    return repeated;
  });
}
