/** PostgreSQL's classes of connection failures, shutdown and start, and the system's words for a connection that breaks. */
const codes = /^(?:08...|57P0[123]|53300|ECONNRESET|EPIPE)$/;

/** Whether something thrown says that a server we need is away just now, so that the same call may succeed later. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  // The driver gives a connection that ends in the middle of a statement no code.
  return codes.test(code ?? '') || syscall === 'connect' || error.message.startsWith('Connection terminated');
}
