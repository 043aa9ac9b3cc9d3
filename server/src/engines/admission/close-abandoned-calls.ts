import { type EndCallDependencies, endCall } from './end-call.ts';

/**
 * Ends calls that began before `olderThan` and that nobody waits for any more: their generation has ended or is gone.
 * Whether the engine bills them, nobody knows.
 */
export async function closeAbandonedCalls(dependencies: EndCallDependencies, olderThan: Date): Promise<void> {
  const abandoned = await dependencies.database
    .selectFrom('engine_calls')
    .leftJoin('generations', 'generations.id', 'engine_calls.generation_id')
    .select('engine_calls.id')
    .where('engine_calls.state', '=', 'open')
    .where('engine_calls.started_at', '<', olderThan)
    .where((where) =>
      where.or([where('generations.id', 'is', null), where('generations.status', 'not in', ['queued', 'running'])]),
    )
    .execute();
  for (const { id } of abandoned) await endCall(dependencies, id, { state: 'unknown' });
}
