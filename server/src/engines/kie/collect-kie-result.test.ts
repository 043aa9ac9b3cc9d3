import { describe, expect, it } from 'vitest';
import { FetchFailure } from '../../fetching/fetch-failure.ts';
import type { EngineStatus } from '../engine.ts';
import type { KieBehaviour } from '../testing/kie-double/kie-behaviours.ts';
import { endTask, openKie } from './testing/open-kie.ts';

function countOutputs(status: EngineStatus): number {
  if (status.state !== 'succeeded') throw new Error(status.state);
  return status.outputs.length;
}

describe('collectKieResult', () => {
  it('brings as many different pictures as were asked for', async () => {
    const kie = await openKie();
    const status = await endTask(kie, { count: 3 });
    const pictures = status.state === 'succeeded' ? status.outputs.map(({ bytes }) => bytes.join()) : [];
    expect(pictures.length).toBe(3);
    expect(new Set(pictures).size).toBe(3);
  });

  it('returns fewer as they are', async () => {
    const kie = await openKie();
    kie.double.behave('result-fewer');
    expect(countOutputs(await endTask(kie, { count: 3 }))).toBe(2);
  });

  it('drops what comes twice, by address or by content', async () => {
    const kie = await openKie();
    kie.double.behave('result-duplicates');
    expect(countOutputs(await endTask(kie, { count: 3 }))).toBe(1);
  });

  it('reads the other names of a result', async () => {
    const kie = await openKie();
    kie.double.behave('result-other-field');
    expect(countOutputs(await endTask(kie))).toBe(1);
  });

  it('asks once for a fresh address where one has expired', async () => {
    const kie = await openKie();
    kie.double.behave('result-expired');
    expect(countOutputs(await endTask(kie))).toBe(1);
    kie.double.behave('result-expired-for-good');
    expect(await endTask(kie)).toMatchObject({ code: 'engine_failed', retryable: false, detail: 'picture gone' });
    const asked = kie.double.requests.filter(({ path }) => path === '/api/v1/common/download-url');
    expect(asked.length).toBe(2);
  });

  it.each<[KieBehaviour, string]>([
    ['result-metadata-address', 'picture forbidden'],
    ['result-private-address', 'picture forbidden'],
    ['result-redirects-to-private', 'picture forbidden'],
    ['result-text', 'picture not_a_picture'],
    ['result-truncated', 'picture unreachable'],
    ['result-none', 'no picture'],
    ['result-invalid-json', 'unreadable result'],
  ])('fails for good after %s', async (behaviour, detail) => {
    const kie = await openKie();
    kie.double.behave(behaviour);
    expect(await endTask(kie, { count: 2 })).toMatchObject({
      state: 'failed',
      code: 'engine_failed',
      retryable: false,
      detail,
    });
  });

  it('keeps asking for a while where a picture is out of reach', async () => {
    let now = Date.now();
    const kie = await openKie({ now: () => now, pace: { fetchPatience: 60_000 } });
    kie.double.behave('result-truncated', { times: 2 });
    expect(await endTask(kie)).toMatchObject({ state: 'running' });
    now += 120_000;
    expect(await endTask(kie)).toMatchObject({ state: 'failed', detail: 'picture unreachable' });
  });

  it('lets nothing but a failed fetch pass for one', async () => {
    const fetchPicture = async () => Promise.reject(new TypeError('a mistake of ours'));
    await expect(endTask(await openKie({ fetchPicture }))).rejects.toThrow('a mistake of ours');
  });

  it('names no address to anyone', async () => {
    const fetchPicture = async (address: string) => Promise.reject(new FetchFailure('too_large', address));
    const status = await endTask(await openKie({ fetchPicture }));
    expect(status).toMatchObject({ detail: 'picture too_large' });
    expect(JSON.stringify(status)).not.toContain('http');
  });
});
