import type { TestAccounts } from '../../testing/open-test-accounts.ts';

/** The changes that an account was told of by mail. */
export async function listTold(accounts: TestAccounts, email: string): Promise<string[]> {
  await accounts.authentication.background.settle();
  return accounts.outbox
    .mailsTo(email)
    .flatMap(({ template, facts }) => (template === 'security-notice' && 'change' in facts ? [facts.change] : []));
}
