import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readKieCallback } from './read-kie-callback.ts';

const now = () => 1_800_000_000_000;
const seconds = now() / 1000;
const unsigned = { webhookKey: undefined, now };
const signed = { webhookKey: 'hook', now };

function sign(taskId: string, { key = 'hook', time = String(seconds) } = {}): Headers {
  const signature = createHmac('sha256', key).update(`${taskId}.${time}`).digest('base64');
  return new Headers({ 'X-Webhook-Timestamp': time, 'X-Webhook-Signature': signature });
}

describe('readKieCallback', () => {
  it.each([[{ data: { taskId: 'task_1' } }], [{ data: { task_id: 'task_1' } }], [{ taskId: 'task_1', data: null }]])(
    'finds the task in %j',
    (body) => {
      expect(readKieCallback({ headers: new Headers(), body }, unsigned)).toBe('task_1');
    },
  );

  it.each([
    [undefined],
    [null],
    ['task_1'],
    [{}],
    [{ data: { taskId: 7 } }],
    [{ data: { taskId: '' } }],
    [{ data: { taskId: 'x'.repeat(129) } }],
    [{ data: { taskId: "1' or '1'='1" } }],
    [{ data: { taskId: '../1' } }],
  ])('finds none in %j', (body) => {
    expect(readKieCallback({ headers: new Headers(), body }, unsigned)).toBeUndefined();
  });

  const body = { data: { task_id: 'task_1' } };
  const read = (headers: Headers) => readKieCallback({ headers, body }, signed);

  it('believes a signature of its key, within five minutes', () => {
    expect(read(sign('task_1'))).toBe('task_1');
    expect(read(sign('task_1', { time: String(seconds - 299) }))).toBe('task_1');
  });

  it('believes no other, where it has a key', () => {
    expect(read(new Headers())).toBeUndefined();
    expect(read(sign('task_2'))).toBeUndefined();
    expect(read(sign('task_1', { key: 'other' }))).toBeUndefined();
    expect(read(sign('task_1', { time: String(seconds - 301) }))).toBeUndefined();
    expect(read(sign('task_1', { time: String(seconds + 301) }))).toBeUndefined();
    expect(read(sign('task_1', { time: 'now' }))).toBeUndefined();
    const cut = sign('task_1');
    cut.set('x-webhook-signature', 'AAAA');
    expect(read(cut)).toBeUndefined();
  });
});
