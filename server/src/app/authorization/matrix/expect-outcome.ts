import { expect } from 'vitest';
import type { Credentials } from '../world/credentials/credentials.ts';
import type { Actor } from './actor.ts';
import type { Outcome } from './decide-outcome.ts';
import { expectRefusal } from './expect-refusal.ts';
import type { Call, Row } from './row.ts';

interface Expected {
  outcome: Outcome;
  actor: Actor;
  credentials: Credentials;
  call: Call;
}

export async function expectOutcome(response: Response, row: Row, expected: Expected): Promise<void> {
  const { outcome, call } = expected;
  if (outcome === 'allowed') return expectAllowed(response, row, expected);
  if (outcome === 'nothing' && row.nothing !== undefined) return expect(response.status).toBe(row.nothing);
  if (outcome === 'nothing') return expectRefusal(response, row, 'not_found');
  if (typeof outcome === 'object') return expectRefusal(response, row, outcome.refused);
  const page = outcome === 'confirm' ? '/account/confirm' : '/sign-in';
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(`${page}?continue=${encodeURIComponent(call.path)}`);
}

/** Streams do not end by themselves. */
async function expectAllowed(response: Response, { status }: Row, { actor, credentials }: Expected): Promise<void> {
  const expected = typeof status === 'number' ? status : status(actor, credentials);
  const reason = response.status === expected ? '' : await response.clone().text();
  expect(response.status, reason.slice(0, 300)).toBe(expected);
  await response.body?.cancel();
}
