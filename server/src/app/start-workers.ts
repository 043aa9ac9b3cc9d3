import { startGenerationWorker } from '../generation/start-generation-worker.ts';
import { startMailWorker } from '../mail/start-mail-worker.ts';
import { openMailTransport } from '../mail/transport/open-mail-transport.ts';
import type { ClosingStack } from './closing-stack.ts';
import { forgetOldRecords } from './forget-old-records.ts';
import type { Environment } from './read-environment.ts';
import type { Services } from './services.ts';
import { repeatUntilClosed } from './repeat-until-closed.ts';
import { startSiteWorkers } from './start-site-workers.ts';

const forgettingSeconds = 3600;

/** Starts all that is done later: pictures, mail, and what owners of sites are told. What runs when the stack closes goes back to its queue. */
export async function startWorkers(services: Services, environment: Environment, stack: ClosingStack): Promise<void> {
  const generations = await startGenerationWorker(services);
  stack.add(() => generations.stop());
  const transport = openMailTransport(environment, services);
  stack.add(() => transport.close());
  const { mail: queue } = services.queues;
  const mails = await startMailWorker({ ...services, queue, transport, mailFrom: environment.mailFrom });
  stack.add(() => mails.stop());
  await startSiteWorkers(services, environment, stack);
  repeatUntilClosed(stack, () => forgetOldRecords(services), {
    everySeconds: forgettingSeconds,
    onError: (err) => services.log.error({ err }, 'forgetting old records failed'),
  });
}
