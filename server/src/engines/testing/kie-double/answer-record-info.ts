import type { ServerResponse } from 'node:http';
import { describeTask } from './describe-task.ts';
import type { KieDoubleState } from './kie-double-state.ts';
import { misbehave } from './misbehave.ts';
import { cutMidAnswer, sendData, sendNo } from './send-answer.ts';

export async function answerRecordInfo(state: KieDoubleState, taskId: string, response: ServerResponse): Promise<void> {
  await state.holds.pass('record');
  const behaviour = state.behaviours.take('record');
  if (misbehave(response, behaviour)) return;
  if (behaviour === 'record-null') return sendData(response, null);
  const task = state.tasks.get(taskId);
  if (!task) return sendNo(response, { code: 422, message: 'recordInfo is null' });
  const record = describeTask(state, task);
  if (behaviour === 'record-cut-mid-answer') cutMidAnswer(response, record);
  else sendData(response, record);
}
