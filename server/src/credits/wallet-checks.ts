/** What must hold of accounts that pay. Of one that was deleted the ledger keeps what it keeps of everybody. */
export const walletChecks: Record<string, string> = {
  'every gift has its transaction, which gives it to the wallet': `
    select transaction_id as subject from credit_gifts
      where not exists (select from ledger_transactions where id = transaction_id and kind = 'gift')
        or credits is distinct from (
          select sum(amount) from ledger_entries join ledger_accounts wallet on wallet.id = ledger_entries.account_id
            where ledger_entries.transaction_id = credit_gifts.transaction_id
              and wallet.kind = 'wallet' and wallet.owner_id = credit_gifts.account_id)`,

  'a wallet has what it was given, less what is held and was spent': `
    select wallet.id as subject from ledger_accounts wallet
      left join (select account_id, sum(credits) as given from credit_gifts group by account_id) gift
        on gift.account_id = wallet.owner_id
      left join (
        select payer_id, sum(coalesce(settled_credits, credits)) as used from holds
          where state <> 'released' group by payer_id
      ) paid on paid.payer_id = wallet.id
      where kind = 'wallet' and balance <> coalesce(given, 0) - coalesce(used, 0)`,

  'every hold is paid by the wallet of who asked, or by what a site may pay with': `
    select generation_id as subject from holds left join ledger_accounts payer on payer.id = payer_id
      where case paid_by
        when 'account' then payer.kind is distinct from 'wallet' or payer.owner_id is distinct from holds.owner_id
        else coalesce(payer.kind, '') not in ('issuer', 'wallet') end`,

  'every hold took its credits from its payer, and its end gave back what was not used': `
    select holds.generation_id as subject from holds
      left join (
        select generation_id, account_id, sum(amount) as amount from ledger_entries
          join ledger_transactions on ledger_transactions.id = transaction_id group by generation_id, account_id
      ) moved on moved.generation_id = holds.generation_id and moved.account_id = payer_id
      where coalesce(amount, 0) <> case state when 'released' then 0 else -coalesce(settled_credits, credits) end`,

  'a hold by a grant is of the account and the site of that grant': `
    select generation_id as subject from holds join accounts on accounts.id = holds.owner_id
      left join grants on grants.id = grant_id
      where grant_id is not null
        and (grants.account_id is distinct from holds.owner_id or grants.site_id is distinct from holds.site_id)`,

  'each grant has used what was held and settled by it': `
    select id as subject from grants
      left join (
        select grant_id, sum(coalesce(settled_credits, credits)) as used from holds
          where paid_by = 'account' and state <> 'released' group by grant_id
      ) counted on grant_id = id
      where used_credits <> coalesce(used, 0)`,

  'each grant has used on its last day what was held and settled on that day': `
    select id as subject from grants
      left join (
        select grant_id, day, sum(coalesce(settled_credits, credits)) as used from holds
          where paid_by = 'account' and state <> 'released' group by grant_id, day
      ) counted on grant_id = id and day = used_on
      where used_that_day <> coalesce(used, 0)`,
};
