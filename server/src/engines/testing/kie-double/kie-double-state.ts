import type { BehaviourQueue } from './behaviour-queue.ts';
import type { Holds } from './holds.ts';
import type { KieStageBehaviour } from './kie-behaviours.ts';

export interface KieDoubleTask {
  readonly id: string;
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly callBackUrl: string | undefined;
  readonly createTime: number;
  readonly behaviour: KieStageBehaviour<'task'> | undefined;
  readonly callbackBehaviour: KieStageBehaviour<'callback'> | undefined;
  completeTime: number | undefined;
  /** What was answered to each callback sent: a status, or 0 where nobody answered. */
  readonly callbackStatuses: number[];
}

export interface KieDoubleRequest {
  method: string;
  path: string;
}

/** All that the double remembers. */
export interface KieDoubleState {
  /** Known once it listens. */
  origin: string;
  readonly webhookKey: string | undefined;
  readonly delayMs: number;
  /** Pixels of a square picture's side. */
  readonly side: number;
  readonly behaviours: BehaviourQueue;
  readonly holds: Holds;
  readonly requests: KieDoubleRequest[];
  readonly tasks: Map<string, KieDoubleTask>;
  /** Bytes by the address they are served at. */
  readonly uploads: Map<string, Buffer>;
  readonly timers: Set<NodeJS.Timeout>;
}
