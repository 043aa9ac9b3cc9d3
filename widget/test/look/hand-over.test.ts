import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHandOverFaults, offers } from './find-hand-over-faults.ts';
import { type Look, openLook } from './open-look.ts';

let look: Look;

beforeAll(async () => {
  look = await openLook();
});

afterAll(() => look.close());

describe.each(offers)('the hand-over with %j', (models) => {
  it.each(['de', 'ar'] as const)('moves nothing in %s', async (language) => {
    expect(await findHandOverFaults(look, language, models)).toEqual([]);
  });
});
