/** Thrown while starting, when a person has to change something first. The message is one clear line; `main` prints it and exits with 1. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
