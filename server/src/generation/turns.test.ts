import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

const person = (ownerId: string, network = ownerId) => ({ ownerId, network });

describe('Turns', () => {
  it('gives a visitor one turn at a time, and a network three', () => {
    const turns = new Turns();
    expect(turns.take('a1', person('a'))).toBe(true);
    expect(turns.take('a2', person('a'))).toBe(false);
    const office = ['b', 'c', 'd', 'e'].map((name) => turns.take(name, person(name, 'office')));
    expect(office).toEqual([true, true, true, false]);
  });

  it('calls the oldest of each visitor whose turn is free, once', () => {
    const turns = new Turns();
    for (const id of ['a1', 'a3', 'a2']) turns.take(id, person('a'));
    for (const id of ['b1', 'b2']) turns.take(id, person('b'));
    expect(turns.callWaiting()).toEqual([]);
    turns.giveBack('a1');
    turns.giveBack('b1');
    expect(turns.callWaiting()).toEqual(['a2', 'b2']);
    expect(turns.take('b2', person('b'))).toBe(true);
    // What was called may never come: it was cancelled, or deleted.
    expect(turns.callWaiting()).toEqual(['a3']);
    expect(turns.callWaiting()).toEqual([]);
  });

  it('calls no more of a network than it has room for', () => {
    const turns = new Turns();
    for (const id of ['a', 'b', 'c', 'd', 'e']) turns.take(id, person(id, 'office'));
    turns.giveBack('b');
    expect(turns.callWaiting()).toEqual(['d']);
  });
});
