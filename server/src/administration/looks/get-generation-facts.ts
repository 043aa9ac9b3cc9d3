import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';

/** What an operator may know of a generation without a reason: nothing of what it is about. */
export async function getGenerationFacts(database: Database, generationId: string) {
  const facts = await database
    .selectFrom('generations')
    .innerJoin('sites', 'sites.id', 'generations.site_id')
    .innerJoin('holds', 'holds.generation_id', 'generations.id')
    .leftJoin('accounts', 'accounts.id', 'generations.owner_id')
    .select(['generations.id', 'generations.status', 'generations.engine', 'generations.model', 'generations.count'])
    .select(['generations.operation', 'generations.error_code', 'generations.owner_id', 'generations.site_id'])
    .select(['generations.created_at', 'generations.started_at', 'generations.finished_at'])
    .select(['holds.credits', 'holds.state as hold_state', 'holds.settled_credits', 'holds.paid_by'])
    .select(['sites.name as site', 'accounts.email'])
    .where('generations.id', '=', generationId)
    .executeTakeFirst();
  if (!facts) throw new AppError('not_found');
  return facts;
}
