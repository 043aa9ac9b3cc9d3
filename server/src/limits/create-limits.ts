import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { closeWindow } from './close-window.ts';
import { givePointBack } from './give-point-back.ts';
import { hashLimitKey } from './hash-limit-key.ts';
import { type LimitName, type LimitRule, type LimitSubjects, limitRules } from './limit-rules.ts';
import type { LimitWindow } from './limit-window.ts';
import { takePoint } from './take-point.ts';

/** How often who may do what, counted for all processes together. */
export interface Limits {
  /** Counts one more, or throws `too_many_requests` and counts nothing; `unavailable` when nothing can be counted. */
  consume<Name extends LimitName>(name: Name, subjects: LimitSubjects<Name>): Promise<void>;
  /** What a use by this name counts in, for who counts it in a transaction of their own: see `openWindows`. */
  list<Name extends LimitName>(name: Name, subjects: LimitSubjects<Name>): LimitWindow[];
  /** After what was limited has succeeded: the person starts anew, their network gets this one use back. */
  forgive<Name extends LimitName>(name: Name, subjects: LimitSubjects<Name>): Promise<void>;
}

interface LimitDependencies {
  database: Database;
  clock: Clock;
  secret: string;
  /** Counts, and refuses nobody. */
  isLifted?: boolean;
}

/** More than the column of a window holds. */
const endless = 2 ** 31;

export function createLimits({ database, clock, secret, isLifted = false }: LimitDependencies): Limits {
  const toWindow = <Name extends LimitName>(name: Name, rule: LimitRule, subjects: LimitSubjects<Name>) => ({
    ...rule,
    ...(isLifted && { points: endless }),
    key: hashLimitKey({ secret, name, rule, subjects }),
  });
  const list: Limits['list'] = (name, subjects) => limitRules[name].map((rule) => toWindow(name, rule, subjects));
  return {
    list,
    async consume(name, subjects) {
      await refuseUncounted(() => takeAll(database, list(name, subjects), clock.now()));
    },
    async forgive(name, subjects) {
      const now = clock.now();
      for (const rule of limitRules[name]) {
        const window = toWindow(name, rule, subjects);
        await (isOfPerson(rule) ? closeWindow(database, window) : givePointBack(database, window, now));
      }
    },
  };
}

async function takeAll(database: Database, windows: readonly LimitWindow[], now: Date): Promise<void> {
  const taken: LimitWindow[] = [];
  for (const window of windows) {
    const refusal = await takePoint(database, window, now);
    if (refusal) {
      await Promise.all(taken.map((earlier) => givePointBack(database, earlier, now)));
      throw new AppError('too_many_requests', refusal);
    }
    taken.push(window);
  }
}

/** Whoever cannot be counted is refused: a limit that opens when its database breaks is none. */
async function refuseUncounted(count: () => Promise<void>): Promise<void> {
  try {
    await count();
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('unavailable', { cause });
  }
}

/**
 * Counts tries at one person, from wherever. Those of a whole network are no such: were its points all given back,
 * signing in to one's own account would buy endless tries at others.
 */
function isOfPerson({ per }: LimitRule): boolean {
  return per.includes('email') || per.includes('account');
}
