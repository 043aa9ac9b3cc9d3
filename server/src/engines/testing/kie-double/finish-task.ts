import { createHmac } from 'node:crypto';
import { describeTask } from './describe-task.ts';
import type { KieDoubleState, KieDoubleTask } from './kie-double-state.ts';

const tenMinutes = 600;

/** Ends a task, once, and tells whoever asked to be told, in the way its behaviour says. */
export async function finishTask(state: KieDoubleState, task: KieDoubleTask): Promise<void> {
  if (task.completeTime !== undefined) return;
  task.completeTime = Date.now();
  if (task.callBackUrl === undefined || task.callbackBehaviour === 'callback-none') return;
  const times = task.callbackBehaviour === 'callback-twice' ? 2 : 1;
  for (let sent = 0; sent < times; sent += 1) {
    task.callbackStatuses.push(await sendCallback(state, task, task.callBackUrl));
  }
}

/** A status, or 0 where nobody answered. */
async function sendCallback(state: KieDoubleState, task: KieDoubleTask, address: string): Promise<number> {
  const taskId = task.callbackBehaviour === 'callback-other-task' ? findOther(state, task) : task.id;
  const body = { code: 200, msg: 'success', data: { ...describeTask(state, task), taskId, task_id: taskId } };
  const headers = { 'content-type': 'application/json', ...sign(state, task, taskId) };
  try {
    const signal = AbortSignal.timeout(5000);
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body), signal });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}

function findOther({ tasks }: KieDoubleState, { id }: KieDoubleTask): string {
  return [...tasks.keys()].find((other) => other !== id) ?? 'task_double_nobody';
}

function sign({ webhookKey }: KieDoubleState, { callbackBehaviour }: KieDoubleTask, taskId: string) {
  if (webhookKey === undefined) return {};
  const key = callbackBehaviour === 'callback-bad-signature' ? `not ${webhookKey}` : webhookKey;
  const age = callbackBehaviour === 'callback-old' ? tenMinutes : 0;
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const signature = createHmac('sha256', key).update(`${taskId}.${timestamp}`).digest('base64');
  return { 'x-webhook-timestamp': timestamp, 'x-webhook-signature': signature };
}
