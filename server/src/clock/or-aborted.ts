import { addAbortListener } from 'node:events';

/**
 * What `work` gives, unless the signal comes first, whose reason is thrown: for what cannot be called off, such as
 * resolving a name, or does not listen.
 */
export function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const listening = addAbortListener(signal, () => reject(signal.reason));
  return Promise.race([work, aborted]).finally(() => listening[Symbol.dispose]());
}
