import type { Clock } from '../clock/clock.ts';
import { FetchFailure } from '../fetching/fetch-failure.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { openEndpointSecret } from './endpoint-secret.ts';
import type { WaitingDelivery } from './find-waiting-delivery.ts';
import { type PostOptions, postMessage } from './post-message.ts';
import { signMessage } from './sign-message.ts';
import { writeMessage } from './write-message.ts';

export interface AttemptOptions extends PostOptions {
  clock: Clock;
  secret: string;
}

/** Sends a message once, whatever comes of it. Throws only when `signal` says that we stop. */
export async function attemptDelivery(
  delivery: WaitingDelivery,
  options: AttemptOptions,
  signal: AbortSignal,
): Promise<AttemptOutcome> {
  const startedAt = options.clock.now();
  const answer = await askForStatus(delivery, { ...options, now: startedAt }, signal);
  return { ...answer, durationMs: options.clock.now().getTime() - startedAt.getTime() };
}

async function askForStatus(
  delivery: WaitingDelivery,
  options: AttemptOptions & { now: Date },
  signal: AbortSignal,
): Promise<Pick<AttemptOutcome, 'statusCode' | 'failure'>> {
  const body = writeMessage(delivery);
  const secrets = openSecrets(delivery, options);
  const headers = signMessage({ messageId: delivery.message_id, body, now: options.now, secrets });
  try {
    const statusCode = await postMessage({ address: delivery.url, headers, body }, options, signal);
    return { statusCode, failure: statusCode >= 200 && statusCode < 300 ? null : 'status' };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return { statusCode: null, failure: nameFailure(error) };
  }
}

/** The newest first. */
function openSecrets(delivery: WaitingDelivery, { secret, now }: { secret: string; now: Date }): string[] {
  const { endpoint_id: endpointId, previous_secret: previous, previous_secret_until: until } = delivery;
  const isOverlap = previous !== null && until !== null && until > now;
  const sealed = isOverlap ? [delivery.secret, previous] : [delivery.secret];
  return sealed.map((one) => openEndpointSecret(one, { secret, endpointId }));
}

function nameFailure({ kind }: FetchFailure): AttemptOutcome['failure'] {
  if (kind === 'forbidden') return 'refused';
  return kind === 'timeout' ? 'timeout' : 'unreachable';
}
