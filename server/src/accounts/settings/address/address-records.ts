import { z } from 'zod';

/** A change of address that waits for the press in the mail to the new one. An account has one: the latest. */
export const PendingChange = z.object({ tokenHash: z.string(), from: z.string(), to: z.string() });

/** What the old address can take back, whether the change has happened by then or not. */
export interface Objection {
  accountId: string;
  from: string;
}

export const nameChange = (accountId: string): string => `address-change:${accountId}`;
export const nameObjection = (token: string): string => `address-objection:${token}`;

/** Begins with the account, so that all of one are found. */
export const writeObjection = ({ accountId, from }: Objection): string => `${accountId} ${from}`;

export function readObjection(value: string): Objection {
  const [accountId = '', from = ''] = value.split(' ');
  return { accountId, from };
}
