import type { Pool } from 'pg';
import { uuidv7 } from 'uuidv7';
import { issuerAccountId } from '../../src/credits/issuer-account.ts';
import type { Acceptance } from '../../src/generation/acceptance.ts';

/** All that an acceptance checks and stores, in one statement of its own: it updates the rows of its account by itself. */
const acceptOne = {
  name: 'accept-one',
  text: `
    with budget as (
      insert into daily_spending (day, scope, subject, used)
        values (current_date, 'site', $2, 1), (current_date, 'visitor', $3, 1), (current_date, 'network', 'bench', 1)
        on conflict (day, scope, subject) do update set used = daily_spending.used + 1 where daily_spending.used < $7
        returning subject
    ), counted as (
      insert into limit_windows (key, used, ends_at)
        select key, 1, now() + interval '1 minute' from unnest($8::bytea[]) as wanted (key) order by key
        on conflict (key) do update set used = limit_windows.used + 1
    ), generation as (
      insert into generations (id, site_id, owner_id, idempotency_key, request_hash, kind, engine, model, prompt,
          width, height, count, seed, credits, created_at, updated_at)
        select $1::uuid, $2::uuid, $3::uuid, $1, $5, 'image', 'collage', 'collage-1', $6, 512, 512, 1, 1, 1, now(), now()
          where (select count(*) from budget) = 3
        returning id
    ), hold as (
      insert into holds (generation_id, site_id, owner_id, day, network, credits)
        select id, $2::uuid, $3::uuid, current_date, 'bench', 1 from generation
    ), posted as (
      insert into ledger_transactions (id, kind, generation_id, created_at)
        select $4::uuid, 'hold', id, now() from generation
    ), job as (
      insert into pgboss.job (name, data) select 'generation', json_build_object('generationId', id) from generation
    )
    insert into ledger_entries (transaction_id, account_id, amount)
      select $4::uuid, '${issuerAccountId}'::uuid, -1 from generation
      union all
      select $4::uuid, account.id, 1 from generation, ledger_accounts account
        where account.kind = 'held' and account.owner_id = $2::uuid`,
};

/** What one would write first: each request on its own, as many at a time as there are connections. */
export async function acceptNaively(pool: Pool, { row, credit, windows }: Acceptance): Promise<void> {
  const values = [
    row.id,
    row.site_id,
    row.owner_id,
    uuidv7(),
    row.request_hash,
    row.prompt,
    credit.site.dailyCredits,
    windows.map(({ key }) => key),
  ];
  await pool.query({ ...acceptOne, values });
}
