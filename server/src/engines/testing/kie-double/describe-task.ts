import type { KieDoubleState, KieDoubleTask } from './kie-double-state.ts';
import { countPictures } from './count-pictures.ts';
import { policyMessage } from './misbehave.ts';

/** A task as recordInfo shows it. */
export function describeTask(state: KieDoubleState, task: KieDoubleTask): Record<string, unknown> {
  const { id, model, input, callBackUrl, createTime, completeTime } = task;
  const common = { taskId: id, model, param: JSON.stringify({ model, callBackUrl, input }), createTime };
  if (completeTime === undefined) {
    return { ...common, state: 'generating', resultJson: '', failCode: '', failMsg: '', progress: guess(state, task) };
  }
  const end = { completeTime, updateTime: completeTime, costTime: completeTime - createTime };
  return { ...common, ...end, ...describeOutcome(state, task) };
}

function guess({ delayMs }: KieDoubleState, { createTime }: KieDoubleTask): number {
  return Math.min(95, Math.round((100 * (Date.now() - createTime)) / Math.max(delayMs, 1)));
}

function describeOutcome({ origin }: KieDoubleState, task: KieDoubleTask) {
  if (task.behaviour === 'task-policy') return { state: 'fail', failCode: '422', failMsg: policyMessage };
  if (task.behaviour === 'task-failed') return { state: 'fail', failCode: '501', failMsg: 'Generation failed.' };
  const addresses = Array.from(
    { length: countPictures(task) },
    (_, index) => `${origin}/files/${task.id}/${index}.png`,
  );
  return { state: 'success', failCode: '', failMsg: '', resultJson: writeResult(task.behaviour, addresses) };
}

function writeResult(behaviour: KieDoubleTask['behaviour'], addresses: readonly string[]): string {
  const [first = ''] = addresses;
  if (behaviour === 'result-invalid-json') return '{"resultUrls":["';
  if (behaviour === 'result-other-field') return JSON.stringify({ resultImageUrl: first });
  return JSON.stringify({ resultUrls: chooseAddresses(behaviour, addresses) });
}

function chooseAddresses(behaviour: KieDoubleTask['behaviour'], addresses: readonly string[]): readonly string[] {
  const [first = ''] = addresses;
  if (behaviour === 'result-none') return [];
  if (behaviour === 'result-fewer') return addresses.slice(0, Math.max(1, addresses.length - 1));
  if (behaviour === 'result-metadata-address') return ['http://169.254.169.254/latest/meta-data/0.png'];
  if (behaviour === 'result-private-address') return ['http://10.0.0.1/0.png'];
  if (behaviour !== 'result-duplicates') return addresses;
  return [first, first, ...addresses.slice(1).map((_, index) => `${first}?copy=${index}`)];
}
