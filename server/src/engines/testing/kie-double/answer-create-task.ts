import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { finishTask } from './finish-task.ts';
import type { KieDoubleState, KieDoubleTask } from './kie-double-state.ts';
import { misbehave } from './misbehave.ts';
import { cutMidAnswer, sendData, sendNo } from './send-answer.ts';

const Body = z.object({
  model: z.string().min(1),
  callBackUrl: z.url().optional(),
  input: z.record(z.string(), z.unknown()),
});

export async function answerCreateTask(state: KieDoubleState, body: unknown, response: ServerResponse): Promise<void> {
  const behaviour = state.behaviours.take('create');
  if (misbehave(response, behaviour)) return;
  const wanted = Body.safeParse(body);
  if (!wanted.success) return sendNo(response, { code: 422, message: 'The model or its input is missing.' });
  const task = addTask(state, wanted.data);
  if (task.callbackBehaviour === 'callback-before-answer') await finishTask(state, task);
  await state.holds.pass('create');
  const data = { taskId: task.id };
  if (behaviour === 'create-cut-after-task') response.destroy();
  else if (behaviour === 'create-cut-mid-answer') cutMidAnswer(response, data);
  else if (behaviour !== 'create-hang-after-task') sendData(response, data);
  if (task.behaviour !== 'task-held') finishLater(state, task);
}

function addTask(state: KieDoubleState, { model, input, callBackUrl }: z.output<typeof Body>): KieDoubleTask {
  const task: KieDoubleTask = {
    id: `task_double_${randomUUID()}`,
    model,
    input,
    callBackUrl,
    createTime: Date.now(),
    behaviour: state.behaviours.take('task'),
    callbackBehaviour: state.behaviours.take('callback'),
    completeTime: undefined,
    callbackStatuses: [],
  };
  state.tasks.set(task.id, task);
  return task;
}

function finishLater(state: KieDoubleState, task: KieDoubleTask): void {
  const timer = setTimeout(() => {
    state.timers.delete(timer);
    void finishTask(state, task);
  }, state.delayMs);
  state.timers.add(timer);
}
