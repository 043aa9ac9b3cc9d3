import { StartError } from '../src/errors/start-error.ts';
import { followChanges } from './start/follow-changes.ts';
import { readDevOptions } from './start/read-dev-options.ts';

/** `npm run dev`: what `npm start` does, again whenever a file of the server or of the widget changes. */
try {
  process.exitCode = await followChanges(readDevOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
