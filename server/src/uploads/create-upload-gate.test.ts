import { describe, expect, it } from 'vitest';
import { createUploadGate } from './create-upload-gate.ts';

const refusal = expect.objectContaining({ code: 'unavailable' });

describe('createUploadGate', () => {
  it('lets so many in, and others when these have left', () => {
    const gate = createUploadGate({ places: 2, placesPerVisitor: 2 });
    const leave = gate.enter('ada');
    gate.enter('bob');
    expect(() => gate.enter('eve')).toThrow(refusal);
    leave();
    expect(() => gate.enter('eve')).not.toThrow();
  });

  it('keeps room for others when one visitor sends much', () => {
    const gate = createUploadGate({ places: 4, placesPerVisitor: 2 });
    const leave = gate.enter('ada');
    gate.enter('ada');
    expect(() => gate.enter('ada')).toThrow(refusal);
    expect(() => gate.enter('bob')).not.toThrow();
    leave();
    expect(() => gate.enter('ada')).not.toThrow();
    expect(() => gate.enter('ada')).toThrow(refusal);
  });
});
