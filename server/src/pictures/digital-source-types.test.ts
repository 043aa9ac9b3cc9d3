import { describe, expect, it } from 'vitest';
import { digitalSourceTypes, isDigitalSourceType } from './digital-source-types.ts';

describe('isDigitalSourceType', () => {
  it.each(digitalSourceTypes)('knows %s', (type) => {
    expect(isDigitalSourceType(type)).toBe(true);
  });

  it.each(['', 'TrainedAlgorithmicMedia', 'trainedAlgorithmicMedia ', 'toString', '__proto__', 'ai'])(
    'does not know %j',
    (text) => {
      expect(isDigitalSourceType(text)).toBe(false);
    },
  );
});
