import { createHmac } from 'node:crypto';

/** What the callbacks of all trials are signed with. */
export const webhookKey = 'what callbacks are signed with';

interface CallbackFlaws {
  key?: string;
  /** Below zero it comes from the future. */
  ageSeconds?: number;
  /** Whose signature it carries. */
  signedTask?: string;
}

/** The headers of a callback about a task; without flaws, those that KIE sends. */
export function signKieCallback(
  taskId: string,
  { key = webhookKey, ageSeconds = 0, signedTask = taskId }: CallbackFlaws,
) {
  const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds);
  const signature = createHmac('sha256', key).update(`${signedTask}.${timestamp}`).digest('base64');
  return {
    'content-type': 'application/json',
    'x-webhook-timestamp': timestamp,
    'x-webhook-signature': signature,
  };
}
