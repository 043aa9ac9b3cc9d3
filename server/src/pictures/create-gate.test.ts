import { describe, expect, it } from 'vitest';
import { createGate } from './create-gate.ts';

/** Work that ends when it is told to, and tells when it begins. */
function createWork(begun: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const beginning = Promise.withResolvers<void>();
  const work = () => {
    begun.push(name);
    beginning.resolve();
    return promise;
  };
  return { work, beginning: beginning.promise, end: () => resolve(name), fail: () => reject(new Error(name)) };
}

describe('createGate', () => {
  it('lets so many through, and the next ones in the order they came', async () => {
    const gate = createGate(2);
    const begun: string[] = [];
    const works = ['one', 'two', 'three', 'four'].map((name) => createWork(begun, name));
    const running = works.map(({ work }) => gate.run(work));
    await works[1]?.beginning;
    expect(begun).toEqual(['one', 'two']);
    works[1]?.end();
    expect(await running[1]).toBe('two');
    await works[2]?.beginning;
    expect(begun).toEqual(['one', 'two', 'three']);
    for (const { end } of works) end();
    expect(await Promise.all(running)).toEqual(['one', 'two', 'three', 'four']);
    expect(begun).toEqual(['one', 'two', 'three', 'four']);
  });

  it('gives the place of what failed to the next one', async () => {
    const gate = createGate(1);
    const begun: string[] = [];
    const [first, second] = [createWork(begun, 'first'), createWork(begun, 'second')];
    const running = [gate.run(first.work), gate.run(second.work)];
    first.fail();
    await expect(running[0]).rejects.toThrow('first');
    second.end();
    expect(await running[1]).toBe('second');
  });

  it('passes on what fails before it begins', async () => {
    const gate = createGate(1);
    const failing = gate.run(() => {
      throw new Error('at once');
    });
    await expect(failing).rejects.toThrow('at once');
    expect(await gate.run(async () => 'next')).toBe('next');
  });
});
