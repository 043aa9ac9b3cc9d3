import type { ClientBase } from 'pg';
import type { PaidRequest } from './payment.ts';

const addToGrants = `
  update grants set
      used_credits = used_credits + added.credits,
      used_that_day = added.credits + case when used_on = added.day then used_that_day else 0 end,
      used_on = added.day
    from json_to_recordset($1) as added (id uuid, day date, credits integer) where grants.id = added.id`;

/** Counts what accounts pay on their grants, which are locked. */
export async function countOnGrants(client: ClientBase, paid: readonly PaidRequest[]): Promise<void> {
  const added = new Map<string | null, { id: string | null; day: string; credits: number }>();
  for (const { request, payment } of paid) {
    const id = request.grantId;
    added.set(id, { id, day: payment.day, credits: (added.get(id)?.credits ?? 0) + request.credits });
  }
  await client.query(addToGrants, [JSON.stringify([...added.values()])]);
}
