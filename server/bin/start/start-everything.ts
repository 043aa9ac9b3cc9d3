import { createClosingStack } from '../../src/app/closing-stack.ts';
import { readEnvironment } from '../../src/app/read-environment.ts';
import { startVignette } from '../../src/app/start-vignette.ts';
import { createLog } from '../../src/observability/create-log.ts';
import { buildWidget } from '../setup/build-widget.ts';
import { describeStart } from './describe-start.ts';
import { startDemo } from './start-demo.ts';
import { watchEmbedFiles } from './watch-embed-files.ts';

/** The server, the worker and, in development, the demo site, all in this process, until it is told to stop. */
export async function startEverything(variables: NodeJS.ProcessEnv): Promise<void> {
  const environment = readEnvironment(variables);
  const isDevelopment = !environment.isProduction;
  const log = createLog(isDevelopment ? 'warn' : 'info');
  const stack = createClosingStack();
  const stop = () => void stack.close().catch((err: unknown) => log.error({ err }, 'could not stop in order'));
  try {
    await buildWidget({ mayFail: isDevelopment });
    const demo = isDevelopment ? await startDemo(environment) : undefined;
    if (demo) stack.add(() => demo.close());
    const vignette = await startVignette({
      environment,
      log,
      isDevelopment,
      ...(demo && { demoUrl: `http://localhost:${environment.demoPort}` }),
      findEmbedFiles: await watchEmbedFiles({ isDevelopment }),
      onFatal: (err) => {
        log.fatal({ err }, 'giving up');
        process.exitCode = 1;
        stop();
      },
    });
    stack.add(() => vignette.stop());
  } catch (error) {
    await stack.close();
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  console.log(describeStart(environment));
}
