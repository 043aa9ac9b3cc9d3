import path from 'node:path';
import { serveDemo } from '../../../demo/serve-demo.ts';
import type { Environment } from '../../src/app/read-environment.ts';
import { StartError } from '../../src/errors/start-error.ts';

const embedFolder = path.resolve(import.meta.dirname, '../../../widget/dist');

/** The demo site on a port of its own, so that it is another origin to the browser. */
export async function startDemo({ host, demoPort, publicUrl }: Environment) {
  try {
    return await serveDemo({ host, port: demoPort, serverUrl: publicUrl, embedFolder });
  } catch (cause) {
    throw new StartError(cause instanceof Error ? cause.message : 'The demo site cannot be served.', { cause });
  }
}
