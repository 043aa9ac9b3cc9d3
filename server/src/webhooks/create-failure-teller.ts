import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { DisabledEndpoint } from './record-failure.ts';

interface TellingDependencies {
  mailer: Mailer;
  publicUrl: string;
}

/** Writes to the owner of a site that an endpoint of theirs is told nothing any more. A site of the operator's has nobody to write to. */
export function createFailureTeller({ mailer, publicUrl }: TellingDependencies) {
  return async ({ siteId, url: endpoint }: DisabledEndpoint, transaction: Transaction<Schema>): Promise<void> => {
    const owner = await findOwner(transaction, siteId);
    if (!owner) return;
    const { email: to, locale, account_id: accountId } = owner;
    const facts = { siteName: owner.name, endpoint, url: `${publicUrl}/sites/${owner.key}/webhooks` };
    await mailer.send({ template: 'webhook-failing', facts, to, accountId, locale }, transaction);
  };
}

function findOwner(transaction: Transaction<Schema>, siteId: string) {
  return transaction
    .selectFrom('sites')
    .innerJoin('accounts', 'accounts.id', 'sites.account_id')
    .select(['sites.name', 'sites.key', 'accounts.id as account_id', 'accounts.email', 'accounts.locale'])
    .where('sites.id', '=', siteId)
    .executeTakeFirst();
}
