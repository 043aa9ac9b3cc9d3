import type { Logger } from 'pino';
import type { Engine } from '../engines/engine.ts';
import { createClosingStack } from './closing-stack.ts';
import { type AppOptions, createApp, createBareApp } from './create-app.ts';
import { storeRelease } from './embed/store-release.ts';
import { type EngineSurroundings, openEngines } from './open-engines.ts';
import { openServices } from './open-services.ts';
import type { Environment } from './read-environment.ts';
import type { Services } from './services.ts';
import { startListening } from './start-listening.ts';
import { startWorkers } from './start-workers.ts';

export interface StartOptions extends AppOptions {
  environment: Environment;
  log: Logger;
  /** What runs the generations, where it is not the usual. */
  openEngines?(surroundings: EngineSurroundings): readonly Engine[];
  /** Called when something that cannot be replaced has died for good. */
  onFatal(error: Error): void;
}

export interface RunningVignette {
  services: Services;
  port: number;
  /** Stops in reverse order; running jobs go back to the queue. */
  stop(): Promise<void>;
}

/** Starts what the roles of this process ask for, on the port. */
export async function startVignette(options: StartOptions): Promise<RunningVignette> {
  const { environment } = options;
  const stack = createClosingStack();
  const stopping = new AbortController();
  try {
    const { services, close } = await openServices({ openEngines, ...options, stopping: stopping.signal });
    stack.add(close);
    if (environment.roles.includes('worker')) await startWorkers(services, environment, stack);
    const app = environment.roles.includes('api') ? await openApp(services, options) : createBareApp(services);
    const listening = await startListening({ ...environment, fetch: app.fetch });
    stack.add(() => listening.close());
    stack.add(() => stopping.abort());
    return { services, port: listening.port, stop: () => stack.close() };
  } catch (error) {
    await stack.close();
    throw error;
  }
}

/** Before anybody is answered, the files that pages may pin from now on are kept. */
async function openApp(services: Services, options: StartOptions): Promise<ReturnType<typeof createApp>> {
  const embed = await options.findEmbedFiles?.();
  if (embed) await storeRelease({ ...services, isDevelopment: options.isDevelopment ?? false }, embed);
  return createApp(services, options);
}
