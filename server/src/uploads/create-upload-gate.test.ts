import { describe, expect, it } from 'vitest';
import { createUploadGate } from './create-upload-gate.ts';

const refusal = expect.objectContaining({ code: 'unavailable' });

const places = { all: 4, ofVisitor: 2, ofNetwork: 3 };
const at = (network: string, ownerId: string) => ({ network, ownerId });

describe('createUploadGate', () => {
  it('lets so many in, and others when these have left', () => {
    const gate = createUploadGate({ ...places, all: 2 });
    const leave = gate.enter(at('home', 'ada'));
    gate.enter(at('office', 'bob'));
    expect(() => gate.enter(at('school', 'eve'))).toThrow(refusal);
    leave();
    expect(() => gate.enter(at('school', 'eve'))).not.toThrow();
  });

  it('keeps room for others when one visitor sends much', () => {
    const gate = createUploadGate(places);
    const leave = gate.enter(at('home', 'ada'));
    gate.enter(at('office', 'ada'));
    expect(() => gate.enter(at('home', 'ada'))).toThrow(refusal);
    expect(() => gate.enter(at('home', 'bob'))).not.toThrow();
    leave();
    expect(() => gate.enter(at('home', 'ada'))).not.toThrow();
    expect(() => gate.enter(at('home', 'ada'))).toThrow(refusal);
  });

  it('keeps room for other networks when many visitors of one send much', () => {
    const gate = createUploadGate(places);
    const [leave] = ['ada', 'bob', 'cyd'].map((ownerId) => gate.enter(at('home', ownerId)));
    expect(() => gate.enter(at('home', 'dan'))).toThrow(refusal);
    expect(() => gate.enter(at('office', 'eve'))).not.toThrow();
    leave?.();
    expect(() => gate.enter(at('home', 'dan'))).not.toThrow();
  });

  it('takes no place of whom it refuses', () => {
    const gate = createUploadGate(places);
    gate.enter(at('home', 'ada'));
    gate.enter(at('office', 'ada'));
    for (const network of ['home', 'home', 'office']) expect(() => gate.enter(at(network, 'ada'))).toThrow(refusal);
    gate.enter(at('home', 'bob'));
    expect(() => gate.enter(at('home', 'cyd'))).not.toThrow();
  });
});
