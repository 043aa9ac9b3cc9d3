import type { EngineFailure, EngineRefusal } from '../engine.ts';
import { contentRefusal } from '../hosted/content-refusal.ts';
import { createEngineFailure } from '../hosted/create-engine-failure.ts';
import { describeHttpFailure } from '../hosted/describe-http-failure.ts';
import { describeNetworkFailure } from '../hosted/describe-network-failure.ts';
import type { KieNo, KieRefusal } from './call-kie.ts';
import { tellsOfPolicy } from './tells-of-policy.ts';

/** KIE's codes that HTTP does not know, or uses for something else, by the status that means the same. */
const statuses: Readonly<Record<number, number>> = { 433: 429, 455: 503, 501: 500 };
const featureDisabled = 505;

/** What KIE's no means to us. `asksForWork`: whether a yes would have cost money. */
export function describeKieFailure(
  no: KieNo,
  { asksForWork }: { asksForWork: boolean },
): EngineFailure | EngineRefusal {
  if (no.kind === 'lost') return describeNetworkFailure(no.error, { mayHaveArrived: asksForWork });
  if (tellsOfPolicy(no.message)) return contentRefusal;
  if (no.code === featureDisabled) {
    return createEngineFailure('engine_unavailable', { isRetryable: false, detail: describeCode(featureDisabled) });
  }
  return describeHttpFailure({
    status: findStatus(no),
    retryAfterMs: no.retryAfterMs,
    engineCode: no.code === undefined ? undefined : describeCode(no.code),
    mayHaveArrived: asksForWork && !isDefinite(no),
  });
}

function findStatus({ code, status }: KieRefusal): number {
  if (code === undefined || code < 400) return status;
  return statuses[code] ?? code;
}

/** A code of KIE's own says that there is no task, except where KIE itself broke while it answered. */
function isDefinite({ code, status }: KieRefusal): boolean {
  const isOwn = code !== undefined && code >= 400 && code !== 408 && code !== 504;
  return isOwn && (code < 500 || status < 500);
}

function describeCode(code: number): string {
  return `kie-${code}`;
}
