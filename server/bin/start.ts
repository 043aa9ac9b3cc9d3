import { StartError } from '../src/errors/start-error.ts';
import { startEverything } from './start/start-everything.ts';

/** `npm start`. What a person can mend is said in one line; anything else is a fault of ours and keeps its trace. */
try {
  await startEverything(process.env);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
