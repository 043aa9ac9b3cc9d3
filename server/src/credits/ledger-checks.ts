import { walletChecks } from './wallet-checks.ts';

/** What must hold, and the query whose rows break it. Each row names its subject. */
export const ledgerChecks: Record<string, string> = {
  'every transaction sums to zero': `
    select transaction_id as subject from ledger_entries group by transaction_id having sum(amount) <> 0`,

  'every balance equals the sum of its entries': `
    select id as subject from ledger_accounts
      left join (select account_id, sum(amount) as total from ledger_entries group by account_id) entries
        on account_id = id
      where balance <> coalesce(total, 0)`,

  'no balance but the issuer’s is negative': `
    select id as subject from ledger_accounts where kind <> 'issuer' and balance < 0`,

  'every hold has exactly one hold transaction of its amount': `
    select generation_id as subject from holds
      where not exists (
        select from ledger_transactions posted
          where posted.generation_id = holds.generation_id and posted.kind = 'hold'
            and coalesce((${amountOn('held')}), 0) = holds.credits)`,

  'a hold that ended has exactly one end of the right amount, an open one has none': `
    select holds.generation_id as subject from holds
      left join ledger_transactions posted on posted.generation_id = holds.generation_id and posted.kind <> 'hold'
      where case holds.state
        when 'held' then posted.id is not null
        when 'settled' then posted.kind is distinct from 'settle'
          or coalesce((${amountOn('spent')}), 0) <> holds.settled_credits
          or coalesce((${amountOn('held')}), 0) <> -holds.credits
        else posted.kind is distinct from 'release' or coalesce((${amountOn('held')}), 0) <> -holds.credits
      end`,

  'every ledger transaction belongs to a hold or a gift': `
    select id as subject from ledger_transactions posted
      where not exists (select from holds where holds.generation_id = posted.generation_id)
        and not exists (select from credit_gifts where transaction_id = posted.id)`,

  'what a site has held is the sum of its open holds': `
    select ledger_accounts.id as subject from ledger_accounts
      left join (select site_id, sum(credits) as total from holds where state = 'held' group by site_id) open
        on site_id = owner_id
      where kind = 'held' and balance <> coalesce(total, 0)`,

  'every open hold belongs to an open generation': `
    select holds.generation_id as subject from holds
      left join generations on generations.id = holds.generation_id
      where holds.state = 'held' and coalesce(generations.status, 'missing') not in ('queued', 'running')`,

  'every generation has a hold': `
    select id as subject from generations where not exists (select from holds where generation_id = generations.id)`,

  'every generation that succeeded was settled, every other that ended was released': `
    select id as subject from generations join holds on holds.generation_id = generations.id
      where status not in ('queued', 'running')
        and holds.state <> case status when 'succeeded' then 'settled' else 'released' end`,

  'what was settled is the price of the pictures that arrived': `
    select generations.id as subject from generations
      join holds on holds.generation_id = generations.id
      where generations.status = 'succeeded' and holds.settled_credits is distinct from
        (select count(*) from images where images.generation_id = generations.id) * generations.credits / generations.count`,

  'each daily budget has used what was held and settled on that day': `
    select coalesce(daily_spending.day, counted.day) || ' ' || coalesce(daily_spending.scope, counted.scope)
        || ' ' || coalesce(daily_spending.subject, counted.subject) as subject
      from daily_spending full join (
        select day, scope, subject, sum(coalesce(settled_credits, credits)) as used from holds
          cross join lateral (values
            ('site', site_id::text),
            ('visitor', owner_id::text || case when grant_id is null then '' else ' ' || site_id end),
            ('network', network)) budget (scope, subject)
          where state <> 'released' and paid_by = 'site' group by day, scope, subject
      ) counted
        on counted.day = daily_spending.day and counted.scope = daily_spending.scope
          and counted.subject = daily_spending.subject
      where coalesce(daily_spending.used, 0) <> coalesce(counted.used, 0)
        and coalesce(daily_spending.day, counted.day) >= coalesce((select min(day) from daily_spending), '-infinity')`,

  ...walletChecks,
};

/** What the transaction `posted` did to accounts of a kind. */
function amountOn(kind: 'held' | 'spent'): string {
  return `select sum(amount) from ledger_entries join ledger_accounts on ledger_accounts.id = account_id
    where transaction_id = posted.id and kind = '${kind}'`;
}
