import { type ClosingStack, createClosingStack } from '../../src/app/closing-stack.ts';
import { loadEmbedFiles } from '../../src/app/embed/load-embed-files.ts';
import { type Environment, readEnvironment } from '../../src/app/read-environment.ts';
import { type RunningVignette, startVignette } from '../../src/app/start-vignette.ts';
import { createLog } from '../../src/observability/create-log.ts';
import { loadPageElements } from '../../src/pages/elements/load-page-elements.ts';
import { buildWidget } from '../setup/build-widget.ts';
import { describeStart } from './describe-start.ts';
import { startDemo } from './start-demo.ts';
import { untilToldToStop } from './until-told-to-stop.ts';
import { watchWidgetBuild } from './watch-widget-build.ts';

/** The server, the worker and, in development, the demo site, all in this process, until it is told to stop. */
export async function startEverything(variables: NodeJS.ProcessEnv): Promise<void> {
  const environment = readEnvironment(variables);
  const stack = createClosingStack();
  // From now on a signal waits for the start to end: what has been opened by then is closed in order.
  const { promise: fatal, reject: giveUp } = Promise.withResolvers<never>();
  const told = Promise.race([untilToldToStop(), fatal]);
  told.catch(() => {});
  try {
    const { services } = await open(environment, stack, giveUp);
    console.log(describeStart(environment, services.engines));
    await told;
  } finally {
    await stack.close();
  }
}

async function open(
  environment: Environment,
  stack: ClosingStack,
  onFatal: (error: Error) => void,
): Promise<RunningVignette> {
  const isDevelopment = !environment.isProduction;
  await buildWidget({ mayFail: isDevelopment });
  const vignette = await startVignette({
    environment,
    log: createLog(isDevelopment ? 'warn' : 'info'),
    isDevelopment,
    ...(isDevelopment && { demoUrl: `http://localhost:${environment.demoPort}` }),
    findEmbedFiles: await watchWidgetBuild({ load: loadEmbedFiles, isDevelopment }),
    findPageElements: await watchWidgetBuild({ load: loadPageElements, isDevelopment }),
    onFatal,
  });
  stack.add(() => vignette.stop());
  if (isDevelopment) {
    const demo = await startDemo(environment);
    stack.add(() => demo.close());
  }
  return vignette;
}
