import { describe, expect, it } from 'vitest';
import { createClosingStack } from './closing-stack.ts';

describe('createClosingStack', () => {
  it('closes in reverse order, each once, and waits for one before the next', async () => {
    const stack = createClosingStack();
    const closed: string[] = [];
    stack.add(() => closed.push('database'));
    stack.add(async () => {
      await Promise.resolve();
      closed.push('worker');
    });
    await stack.close();
    await stack.close();
    expect(closed).toEqual(['worker', 'database']);
  });

  it('closes the rest when one fails, and tells', async () => {
    const stack = createClosingStack();
    const closed: string[] = [];
    stack.add(() => closed.push('database'));
    stack.add(() => {
      throw new Error('the worker is stuck');
    });
    await expect(stack.close()).rejects.toThrow('the worker is stuck');
    expect(closed).toEqual(['database']);
  });
});
