import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { EngineCallback } from '../engine.ts';
import { isTaskId } from './is-task-id.ts';

const TaskId = z.string().refine(isTaskId);
const Body = z.union([
  z.object({ data: z.object({ taskId: TaskId }) }).transform(({ data }) => data.taskId),
  z.object({ data: z.object({ task_id: TaskId }) }).transform(({ data }) => data.task_id),
  z.object({ taskId: TaskId }).transform(({ taskId }) => taskId),
]);

const longestAge = 5 * 60_000;

/**
 * The task a callback names. Its signature covers the id and the time alone (KIE, "Webhook Security Verification"), so
 * nothing else in it is read, and what became of the task is asked of KIE.
 */
export function readKieCallback(
  { headers, body }: EngineCallback,
  { webhookKey, now }: { webhookKey: string | undefined; now: () => number },
): string | undefined {
  const taskId = Body.safeParse(body).data;
  if (taskId === undefined || webhookKey === undefined) return taskId;
  const timestamp = headers.get('x-webhook-timestamp') ?? '';
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now() - Number(timestamp) * 1000) > longestAge) return undefined;
  const signature = headers.get('x-webhook-signature') ?? '';
  return isSigned(signature, `${taskId}.${timestamp}`, webhookKey) ? taskId : undefined;
}

function isSigned(signature: string, text: string, key: string): boolean {
  const expected = createHmac('sha256', key).update(text).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
