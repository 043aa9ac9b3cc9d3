import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Clock } from '../../clock/clock.ts';
import type { Authentication } from '../authentication/authentication.ts';
import { lifetimes } from '../authentication/lifetimes.ts';
import { nameMarkCookie } from './mark-browser.ts';

type InternalAdapter = Pick<Awaited<Authentication['context']>['internalAdapter'], 'createVerificationValue'>;

/** Keeps which account the browser with this mark has signed up. */
export async function keepMarkedSignUp(
  { internalAdapter, clock }: { internalAdapter: InternalAdapter; clock: Clock },
  { mark, accountId }: { mark: string; accountId: string },
): Promise<void> {
  const expiresAt = new Date(clock.now().getTime() + lifetimes.addressLinkHours * 3_600_000);
  await internalAdapter.createVerificationValue({ identifier: nameMark(mark), value: accountId, expiresAt });
}

/** The account that this browser has signed up, where it was this browser. */
export async function findMarkedSignUp(
  { authentication, clock }: { authentication: Pick<Authentication, 'context' | 'publicUrl'>; clock: Clock },
  context: Context,
): Promise<string | undefined> {
  const mark = getCookie(context, nameMarkCookie(authentication.publicUrl));
  if (!mark) return undefined;
  const { internalAdapter } = await authentication.context;
  const kept = await internalAdapter.findVerificationValue(nameMark(mark));
  return kept && kept.expiresAt > clock.now() ? kept.value : undefined;
}

function nameMark(mark: string): string {
  return `sign-up:${mark}`;
}
