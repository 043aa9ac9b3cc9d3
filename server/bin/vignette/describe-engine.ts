import type { EngineUse } from '../../src/engines/admission/count-engine-use.ts';
import type { EngineDescription } from '../../src/engines/admission/describe-engines.ts';
import { formatDollars } from './format-dollars.ts';

/** A paid engine as the operator reads it. */
export function describeEngine(engine: EngineDescription, now: Date): string {
  return [
    `${engine.name}${describePause(engine)}`,
    `  breaker     ${describeBreaker(engine, now)}`,
    `  open calls  ${engine.openCalls}`,
    `  today       ${describeUse(engine.today)}`,
    `  30 days     ${describeUse(engine.last30Days)}`,
  ].join('\n');
}

function describePause({ pausedAt, pausedReason }: EngineDescription): string {
  if (!pausedAt) return '';
  return ` (paused since ${pausedAt.toISOString()}${pausedReason === null ? '' : `: ${pausedReason}`})`;
}

function describeBreaker({ failures, closedUntil }: EngineDescription, now: Date): string {
  if (failures === 0) return 'lets every call through';
  if (!closedUntil) return `lets every call through; failures in a row: ${failures}`;
  const what = closedUntil > now ? `keeps calls back until ${closedUntil.toISOString()}` : 'lets one call find out';
  return `${what}; failures in a row: ${failures}`;
}

function describeUse({ calls, unknown, costMicros }: EngineUse): string {
  return `calls ${calls}, of them with unknown outcome ${unknown}, ${formatDollars(costMicros)}`;
}
