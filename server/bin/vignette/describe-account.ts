import type { AccountDetails } from '../../src/administration/accounts/get-account.ts';

/** An account in a few lines. */
export function describeAccount(account: AccountDetails): string {
  const { email, id, suspendedAt, createdAt, isEmailVerified, credits, allowed, sites } = account;
  const state = suspendedAt ? ` (suspended since ${suspendedAt.toISOString()})` : '';
  return [
    `${email}${state}`,
    `  id       ${id}`,
    `  address  ${isEmailVerified ? 'proven' : 'not proven yet'}`,
    `  since    ${createdAt.toISOString()}`,
    `  credits  ${credits ?? 0}`,
    `  grants   ${allowed.map(({ site }) => site).join(', ') || 'none'}`,
    `  sites    ${sites.map(({ name }) => name).join(', ') || 'none'}`,
  ].join('\n');
}
