import type { EngineLimits } from '../../engine.ts';
import type { RefusedCall } from '../judge-call.ts';
import type { CallEnd } from '../end-call.ts';

interface ModelCall {
  day: number;
  costMicros: number;
  isProbe: boolean;
}

/** `probe`: let through to find out whether the engine works again. */
export type ModelAnswer = RefusedCall['why'] | 'let through' | 'probe';

const day = 86_400_000;

/** The rules of admission once more, for one process and in memory. */
export class CallsModel {
  readonly open: ModelCall[] = [];
  readonly days = new Map<number, number>();
  failures = 0;
  closedUntil: number | undefined;

  readonly #limits: Required<EngineLimits>;

  constructor(limits: Required<EngineLimits>) {
    this.#limits = limits;
  }

  begin(costMicros: number, now: number): ModelAnswer {
    const today = Math.floor(now / day);
    const spent = (this.days.get(today) ?? 0) + costMicros;
    if (spent > this.#limits.dailyCostMicros) return 'ceiling';
    const isClosed = this.closedUntil !== undefined;
    if (isClosed && (now < Number(this.closedUntil) || this.open.some(({ isProbe }) => isProbe))) return 'breaker';
    if (this.open.length >= this.#limits.concurrency) return 'concurrency';
    this.open.push({ day: today, costMicros, isProbe: isClosed });
    this.days.set(today, spent);
    return isClosed ? 'probe' : 'let through';
  }

  end(index: number, { state, costMicros, breaks }: CallEnd, now: number): void {
    const [call] = this.open.splice(index, 1) as [ModelCall];
    const isBillable = state === 'succeeded' || state === 'unknown';
    const cost = costMicros ?? (isBillable ? call.costMicros : 0);
    this.days.set(call.day, (this.days.get(call.day) ?? 0) - call.costMicros + cost);
    if (this.closedUntil !== undefined && !call.isProbe) return;
    if (breaks) this.#fail(now);
    else if (state === 'succeeded' || state === 'refused') [this.failures, this.closedUntil] = [0, undefined];
  }

  #fail(now: number): void {
    this.failures += 1;
    const seconds = [30, 60, 120, 240, 480, 600][Math.min(this.failures - 5, 5)];
    if (seconds !== undefined) this.closedUntil = now + seconds * 1_000;
  }
}
