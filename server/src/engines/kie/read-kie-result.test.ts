import { describe, expect, it } from 'vitest';
import { KieRecord } from './kie-record.ts';
import { KieModels } from './kie-model.ts';
import { readKieResult } from './read-kie-result.ts';

const operation = { name: 'create', fields: { prompt: 'prompt', size: 'size' } };
const offer = { name: 'A', label: 'A.', keeps: 'Nothing.', credits: 1, costUsd: 0, sizes: { '64x64': '1:1' } };
const models = KieModels.parse([
  { ...offer, id: 'one', operations: [{ ...operation, taskModel: 'one' }] },
  {
    ...offer,
    id: 'four',
    maxCount: 4,
    operations: [{ ...operation, taskModel: 'four', fields: { ...operation.fields, count: 'n' } }],
  },
]);
const resultUrls = [1, 2, 3, 4, 5].map((index) => `https://files.example/${index}.png`);

function count(param: unknown): number | undefined {
  const text = typeof param === 'string' ? param : JSON.stringify(param);
  const record = KieRecord.parse({ state: 'success', resultJson: JSON.stringify({ resultUrls }), param: text });
  return readKieResult(record, models)?.length;
}

describe('readKieResult', () => {
  it('takes no more than the task asked for', () => {
    expect(count({ model: 'four', input: { n: 2 } })).toBe(2);
    expect(count({ model: 'one', input: { n: 2 } })).toBe(1);
  });

  it('takes no more than any model makes where it cannot tell', () => {
    for (const param of [
      undefined,
      '{',
      {},
      { model: 'four', input: { n: 'many' } },
      { model: 'four', input: { n: 99 } },
    ]) {
      expect(count(param)).toBe(4);
    }
  });

  it.each([['{"resultUrls":["file:///etc/passwd"]}'], ['{"resultUrls":"x"}'], ['[]'], [''], ['null'], [undefined]])(
    'reads nothing out of %s',
    (resultJson) => {
      expect(readKieResult(KieRecord.parse({ state: 'success', resultJson }), models)).toBeUndefined();
    },
  );
});
