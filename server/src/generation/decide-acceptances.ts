import type { Funds } from '../credits/funds.ts';
import { reserveCredits } from '../credits/reserve-credits.ts';
import type { OpenWindows } from '../limits/open-windows.ts';
import type { Acceptance, AcceptanceResult, PaidAcceptance } from './acceptance.ts';
import { idempotencyId } from './idempotency-id.ts';
import { listUploads } from './list-uploads.ts';

interface Means {
  funds: Funds;
  /** Those that are still there. */
  uploads: ReadonlySet<string>;
  windows: Pick<OpenWindows, 'take'>;
}

/** In the order of arrival. A key that comes twice in one batch gets what its first request got. */
export function decideAcceptances(
  acceptances: readonly Acceptance[],
  means: Means,
  resultByKey: Map<string, AcceptanceResult>,
) {
  const accepted: PaidAcceptance[] = [];
  const results = acceptances.map((acceptance) => {
    const key = idempotencyId(acceptance.row);
    const earlier = resultByKey.get(key);
    if (earlier) return earlier;
    const decision = decide(acceptance, means);
    const result = 'payment' in decision ? { row: acceptance.row } : decision;
    if ('payment' in decision) accepted.push({ ...acceptance, payment: decision.payment });
    resultByKey.set(key, result);
    return result;
  });
  return { results, accepted };
}

function decide(acceptance: Acceptance, { funds, uploads, windows }: Means) {
  const refusal = windows.take(acceptance.windows);
  if (refusal) return { refused: 'too_many_requests' as const, ...refusal };
  const areThere = listUploads(acceptance).every((id) => uploads.has(id));
  return areThere ? reserveCredits(funds, acceptance.credit) : { refused: 'reference_unknown' as const };
}
