import { createHash } from 'node:crypto';
import { z } from 'zod';
import { FetchFailure } from '../../fetching/fetch-failure.ts';
import type { EnginePicture, EngineStatus } from '../engine.ts';
import { createEngineFailure } from '../hosted/create-engine-failure.ts';
import { callKie } from './call-kie.ts';
import type { KieRecord } from './kie-record.ts';
import type { KieSettings } from './kie-settings.ts';
import { readKieResult } from './read-kie-result.ts';
import { waitLonger } from './wait-longer.ts';

/** Fetches the pictures of a task that has succeeded. What cannot be fetched is never made anew: it has been paid. */
export async function collectKieResult(
  settings: KieSettings,
  record: KieRecord,
  signal: AbortSignal,
): Promise<EngineStatus> {
  const addresses = readKieResult(record, settings.models);
  if (!addresses) return failed('unreadable result');
  if (addresses.length === 0) return failed('no picture');
  try {
    const outputs = await Promise.all(addresses.map((address) => fetchPossiblyExpired(settings, address, signal)));
    return { state: 'succeeded', outputs: dropRepeated(outputs) };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return mayStillCome(settings, record, error) ? waitLonger(settings) : failed(`picture ${error.kind}`);
  }
}

/** KIE gives each of its results a fresh address, once asked. */
async function fetchPossiblyExpired(
  settings: KieSettings,
  address: string,
  signal: AbortSignal,
): Promise<EnginePicture> {
  try {
    return await settings.fetchPicture(address, signal);
  } catch (error) {
    if (!(error instanceof FetchFailure && error.kind === 'gone')) throw error;
    const fresh = await findFreshAddress(settings, address, signal);
    if (fresh === undefined) throw error;
    return settings.fetchPicture(fresh, signal);
  }
}

async function findFreshAddress(settings: KieSettings, url: string, signal: AbortSignal): Promise<string | undefined> {
  const call = { url: settings.baseUrl + settings.paths.downloadUrl, body: { url } };
  const answer = await callKie(settings, call, signal);
  return answer.kind === 'data' ? z.url().safeParse(answer.data).data : undefined;
}

function mayStillCome({ now, pace }: KieSettings, { completeTime = 0 }: KieRecord, failure: FetchFailure): boolean {
  return failure.retryable && now() - completeTime < pace.fetchPatience;
}

/** Whatever is wrong with what came, the task was done, and is billed. */
function failed(detail: string): EngineStatus {
  return createEngineFailure('engine_failed', { isRetryable: false, isUnknown: true, detail });
}

function dropRepeated(outputs: readonly EnginePicture[]): EnginePicture[] {
  return [...new Map(outputs.map((output) => [hash(output.bytes), output])).values()];
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
