import { sendBudgetAlerts } from '../sites/usage/send-budget-alerts.ts';
import { createFailureTeller } from '../webhooks/create-failure-teller.ts';
import { startWebhookWorker } from '../webhooks/start-webhook-worker.ts';
import type { ClosingStack } from './closing-stack.ts';
import type { Environment } from './read-environment.ts';
import { repeatUntilClosed } from './repeat-until-closed.ts';
import type { Services } from './services.ts';

const alertSeconds = 60;

/** What owners of sites are told: their webhooks, and by mail how far a day's budget has gone. */
export async function startSiteWorkers(
  services: Services,
  { isProduction }: Pick<Environment, 'isProduction'>,
  stack: ClosingStack,
): Promise<void> {
  const onEndpointDisabled = createFailureTeller(services);
  const webhooks = await startWebhookWorker({ ...services, onEndpointDisabled, allowsPrivateHosts: !isProduction });
  stack.add(() => webhooks.stop());
  repeatUntilClosed(stack, () => sendBudgetAlerts(services), {
    everySeconds: alertSeconds,
    onError: (err) => services.log.error({ err }, 'telling owners of their budgets failed'),
  });
}
