import type { EngineStatus } from '../engine.ts';
import type { KieSettings } from './kie-settings.ts';

const longestByRequest = 60_000;

/** Nothing new about the task. It is asked about again, at the slowest pace or as late as KIE asks for. */
export function waitLonger({ pace }: KieSettings, retryAfterMs = 0): EngineStatus {
  return { state: 'running', pollAfterMs: Math.max(pace.longestWait, Math.min(retryAfterMs, longestByRequest)) };
}
