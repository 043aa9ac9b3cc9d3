import type { Engine } from '../../engines/engine.ts';

/** One generation by a hosted engine of its own, whose double misbehaves in one way. */
export interface Trial<Double = unknown> {
  /** Of the trial, of its engine and of its only model. */
  name: string;
  engine: Engine;
  double: Double;
  /** What is asked for, beside model and prompt. */
  request: { count?: number; operation?: 'create' | 'edit' };
  /** What the double has seen so far. */
  countSeen(): SeenByDouble;
  close(): Promise<void>;
}

export interface SeenByDouble {
  /** Requests for paid work. */
  asked: number;
  /** Tasks that were made; absent where the engine has none. */
  tasks?: number;
}

export const trialPrice = { credits: 3, costUsd: 0.05, costMicros: 50_000 };

/** What nobody but the engine may ever read. */
export const secrets = { key: 'sk-nobody-may-see-me', prompt: 'a wish that stays between us' };

export const ampleTimeMs = 25_000;
/** For what never comes; long enough for a busy machine to ask for it. */
export const shortTimeMs = 4000;
