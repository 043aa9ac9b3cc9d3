import type { BehaviourPlan } from './behaviour-plan.ts';
import type { Gate } from './gate.ts';
import type { PictureShelf } from './picture-shelf.ts';
import type { RequestLog } from './request-log.ts';

/** What all calls to one double share. */
export interface DoublePlace {
  plan: BehaviourPlan;
  log: RequestLog;
  gate: Gate;
  shelf: PictureShelf;
  apiKey: string | undefined;
  pauseMs: number;
}
