import type { EngineFailure, EngineRefusal, EngineStatus } from '../engine.ts';
import { createEngineFailure } from '../hosted/create-engine-failure.ts';
import { callKie, type KieNo } from './call-kie.ts';
import { describeKieFailure } from './describe-kie-failure.ts';
import { collectKieResult } from './collect-kie-result.ts';
import { isTaskId } from './is-task-id.ts';
import { KieRecord } from './kie-record.ts';
import type { KieSettings } from './kie-settings.ts';
import { waitLonger } from './wait-longer.ts';

/** What KIE's records say of a task. A question that got no answer says nothing about the task: it is asked again. */
export async function pollKieTask(settings: KieSettings, taskId: string, signal: AbortSignal): Promise<EngineStatus> {
  if (!isTaskId(taskId)) return { state: 'unknown' };
  const url = `${settings.baseUrl}${settings.paths.recordInfo}?taskId=${encodeURIComponent(taskId)}`;
  const answer = await callKie(settings, { url }, signal);
  if (answer.kind !== 'data') return judgeNo(settings, answer);
  if (answer.data === null || answer.data === undefined) return { state: 'unknown' };
  const record = KieRecord.safeParse(answer.data);
  return record.success ? judgeRecord(settings, record.data, signal) : waitLonger(settings);
}

/** Only a key that is refused ends the task for us: no later question would be answered either. KIE goes on with it. */
function judgeNo(settings: KieSettings, no: KieNo): EngineStatus {
  if (no.kind === 'lost') return waitLonger(settings);
  const code = no.code ?? no.status;
  if (code === 404 || (code === 422 && meansNoTask.test(no.message))) return { state: 'unknown' };
  if (code === 401 || code === 403) {
    return createEngineFailure('engine_unavailable', { isRetryable: false, isUnknown: true, detail: `kie-${code}` });
  }
  return waitLonger(settings, no.retryAfterMs);
}

const meansNoTask = /\bnull\b|not (?:found|exist)|invalid task/i;

async function judgeRecord(settings: KieSettings, record: KieRecord, signal: AbortSignal): Promise<EngineStatus> {
  if (record.state === 'success') return collectKieResult(settings, record, signal);
  if (record.state === 'fail') return describeEnd(record);
  const progress = readProgress(record.progress);
  return {
    state: 'running',
    ...(progress !== undefined && { progress }),
    pollAfterMs: choosePause(settings, record),
  };
}

/** A failed task carries one of KIE's codes, as a refused call does. */
function describeEnd({ failCode = '', failMsg = '' }: KieRecord): EngineFailure | EngineRefusal {
  const code = Number(failCode) || undefined;
  const message = `${failCode} ${failMsg}`;
  return describeKieFailure(
    { kind: 'refused', status: 500, code, message, retryAfterMs: undefined },
    { asksForWork: false },
  );
}

/** Documented as a percentage; some say a fraction. */
function readProgress(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || number < 0) return undefined;
  return Math.min(number < 1 ? number : number / 100, 1);
}

/** A sixth of the task's age. Needs no memory, so a restart goes on where the last process was. */
function choosePause({ now, pace }: KieSettings, { createTime }: KieRecord): number {
  const age = createTime === undefined ? 0 : now() - createTime;
  return Math.round(Math.min(Math.max(age / 6, pace.shortestWait), pace.longestWait));
}
