import { describe, expect, it } from 'vitest';
import { createFairGate } from './create-fair-gate.ts';

/** A gate of so many places, and who went through it in which order. Each stays until told to leave. */
function open(places: number) {
  const gate = createFairGate(places);
  const entered: string[] = [];
  const leaving: (() => void)[] = [];
  const enter = (network: string, ownerId: string) =>
    gate.run({ network, ownerId }, async () => {
      entered.push(ownerId);
      await new Promise<void>((resolve) => leaving.push(resolve));
      return ownerId;
    });
  /** Lets those inside leave, one by one, until nobody is left. */
  async function empty(works: Promise<string>[]) {
    const isDone = Promise.all(works).then(() => true);
    while (!(await Promise.race([isDone, settle()]))) leaving.shift()?.();
  }
  return { entered, enter, empty, leaveOne: () => leaving.shift()?.() };
}

const settle = () => new Promise<false>((resolve) => setImmediate(() => resolve(false)));

describe('createFairGate', () => {
  it('lets so many through at a time, and answers with what they made', async () => {
    const { enter, entered, leaveOne } = open(2);
    const [first] = ['ada', 'bob', 'cyd'].map((ownerId) => enter(ownerId, ownerId));
    await settle();
    expect(entered).toEqual(['ada', 'bob']);
    leaveOne();
    expect(await first).toBe('ada');
    await settle();
    expect(entered).toEqual(['ada', 'bob', 'cyd']);
  });

  it('lets a stranger through next, however many wait of those who have had a turn', async () => {
    const { enter, entered, empty } = open(1);
    const works = [1, 2, 3].flatMap(() => [enter('one', 'eve'), enter('two', 'mallory')]);
    await settle();
    await empty([...works, enter('home', 'ada')]);
    expect(entered.slice(0, 4)).toEqual(['eve', 'mallory', 'ada', 'eve']);
  });

  it('takes turns between the visitors of a network', async () => {
    const { enter, entered, empty } = open(1);
    const works = ['eve', 'eve', 'eve', 'ada'].map((ownerId) => enter('home', ownerId));
    await empty(works);
    expect(entered).toEqual(['eve', 'ada', 'eve', 'eve']);
  });

  it('gives a network no more turns for having more visitors', async () => {
    const { enter, entered, empty } = open(1);
    const works = ['eve', 'mallory', 'trudy'].map((ownerId) => enter('attic', ownerId));
    await empty([...works, enter('home', 'ada'), enter('home', 'ada')]);
    expect(entered).toEqual(['eve', 'ada', 'mallory', 'ada', 'trudy']);
  });

  it('keeps the order among equals', async () => {
    const { enter, entered, empty } = open(1);
    await empty(['ada', 'bob', 'cyd', 'dan'].map((ownerId) => enter(ownerId, ownerId)));
    expect(entered).toEqual(['ada', 'bob', 'cyd', 'dan']);
  });

  it('goes on after work that fails', async () => {
    const gate = createFairGate(1);
    const uploader = { network: 'home', ownerId: 'ada' };
    const failing = gate.run(uploader, () => Promise.reject(new Error('it failed')));
    const next = gate.run(uploader, async () => 'made');
    await expect(failing).rejects.toThrow('it failed');
    expect(await next).toBe('made');
  });
});
