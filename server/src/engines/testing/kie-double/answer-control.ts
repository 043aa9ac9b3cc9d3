import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { finishTask } from './finish-task.ts';
import { kieBehaviours } from './kie-behaviours.ts';
import type { KieDoubleState } from './kie-double-state.ts';
import { sendJson } from './send-answer.ts';

const behaviours = Object.values(kieBehaviours).flat();
const Behave = z.strictObject({ behaviour: z.enum(behaviours), times: z.int().min(1).optional() });
const Complete = z.strictObject({ taskId: z.string() });

/** What tests and campaigns in other processes do with the double. */
export async function answerControl(
  state: KieDoubleState,
  { action, body }: { action: string; body: unknown },
  response: ServerResponse,
): Promise<void> {
  if (action === 'GET tasks') return sendJson(response, 200, [...state.tasks.values()]);
  if (action === 'GET requests') return sendJson(response, 200, state.requests);
  if (action === 'POST behave') return behave(state, body, response);
  const task = state.tasks.get(Complete.safeParse(body).data?.taskId ?? '');
  if (action !== 'POST complete' || !task) return sendJson(response, 404, {});
  await finishTask(state, task);
  sendJson(response, 200, {});
}

function behave(state: KieDoubleState, body: unknown, response: ServerResponse): void {
  const { data, error } = Behave.safeParse(body);
  if (error) return sendJson(response, 400, { behaviours });
  state.behaviours.add(data.behaviour, data.times);
  sendJson(response, 200, data);
}
