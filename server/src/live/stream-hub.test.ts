import { describe, expect, it } from 'vitest';
import type { Change } from '../jobs/change-channel.ts';
import type { Ending } from '../jobs/ending-channel.ts';
import { createMetrics } from '../observability/create-metrics.ts';
import type { LiveStream } from './live-stream.ts';
import { createStreamHub } from './stream-hub.ts';

function createFakeStream(ownerId: string, siteId = 'site') {
  const calls: string[] = [];
  const stream = {
    owner: { ownerId, siteId },
    note: (id: string) => calls.push(id),
    sync: () => calls.push('sync'),
    end: () => calls.push('end'),
  };
  // The hub only calls what is here; a real stream would need a database.
  return { calls, stream: stream as unknown as LiveStream };
}

function createHub() {
  let announce: (change: Change) => void = () => {};
  let announceEnding: (ending: Ending) => void = () => {};
  let open = () => {};
  const changes = {
    onChange: (listener: typeof announce) => {
      announce = listener;
      return () => (announce = () => {});
    },
    onEnding: (listener: typeof announceEnding) => {
      announceEnding = listener;
      return () => (announceEnding = () => {});
    },
    onGap: (listener: typeof open) => {
      open = listener;
      return () => (open = () => {});
    },
    stop: async () => {},
  };
  const metrics = createMetrics();
  const hub = createStreamHub({ changes, metrics, clock: { now: () => new Date() } });
  const countOpen = async () => (await metrics.openStreams.get()).values[0]?.value;
  return {
    hub,
    countOpen,
    announce: (change: Change) => announce(change),
    announceEnding: (ending: Ending) => announceEnding(ending),
    gap: () => open(),
  };
}

describe('createStreamHub', () => {
  it('tells a change to the streams of its owner only, until they are removed', () => {
    const { hub, announce } = createHub();
    const [own, other] = [createFakeStream('a'), createFakeStream('b')];
    hub.add(own.stream);
    hub.add(other.stream);
    announce({ ownerId: 'a', siteId: 'site', generationId: 'g1' });
    hub.remove(own.stream);
    announce({ ownerId: 'a', siteId: 'site', generationId: 'g2' });
    expect([own.calls, other.calls]).toEqual([['g1'], []]);
    hub.stop();
  });

  it('has every stream read again after a gap', () => {
    const { hub, gap } = createHub();
    const streams = [createFakeStream('a'), createFakeStream('a'), createFakeStream('b')];
    for (const { stream } of streams) hub.add(stream);
    gap();
    expect(streams.map(({ calls }) => calls)).toEqual([['sync'], ['sync'], ['sync']]);
    hub.stop();
  });

  it('tells a change to the streams of its site only', () => {
    const { hub, announce } = createHub();
    const [here, there] = [createFakeStream('a', 'here'), createFakeStream('a', 'there')];
    hub.add(here.stream);
    hub.add(there.stream);
    announce({ ownerId: 'a', siteId: 'there', generationId: 'g1' });
    expect([here.calls, there.calls]).toEqual([[], ['g1']]);
    hub.stop();
  });

  it('ends the streams of an owner on one site, or everywhere; all of them when it stops', () => {
    const { hub, announceEnding } = createHub();
    const here = createFakeStream('a', 'here');
    const there = createFakeStream('a', 'there');
    const other = createFakeStream('b', 'here');
    for (const { stream } of [here, there, other]) hub.add(stream);
    announceEnding({ ownerId: 'a', siteId: 'here' });
    expect([here.calls, there.calls, other.calls]).toEqual([['end'], [], []]);
    announceEnding({ ownerId: 'a', siteId: null });
    expect([there.calls, other.calls]).toEqual([['end'], []]);
    hub.stop();
    expect(other.calls).toEqual(['end']);
  });

  it('counts what is open, also when a stream is removed twice', async () => {
    const { hub, countOpen } = createHub();
    const [one, two] = [createFakeStream('a'), createFakeStream('a')];
    hub.add(one.stream);
    hub.add(two.stream);
    hub.remove(one.stream);
    hub.remove(one.stream);
    expect(await countOpen()).toBe(1);
    hub.stop();
  });
});
