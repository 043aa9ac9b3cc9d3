import { describe, expect, it } from 'vitest';
import type { Change } from '../jobs/change-channel.ts';
import { createMetrics } from '../observability/create-metrics.ts';
import type { LiveStream } from './live-stream.ts';
import { createStreamHub } from './stream-hub.ts';

function createFakeStream(visitorId: string) {
  const calls: string[] = [];
  const stream = {
    caller: { visitor: { id: visitorId } },
    note: (id: string) => calls.push(id),
    sync: () => calls.push('sync'),
    end: () => calls.push('end'),
  };
  // The hub only calls what is here; a real stream would need a database.
  return { calls, stream: stream as unknown as LiveStream };
}

function createHub() {
  let announce: (change: Change) => void = () => {};
  let open = () => {};
  const changes = {
    onChange: (listener: typeof announce) => {
      announce = listener;
      return () => (announce = () => {});
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
  return { hub, countOpen, announce: (change: Change) => announce(change), gap: () => open() };
}

describe('createStreamHub', () => {
  it('tells a change to the streams of its visitor only, until they are removed', () => {
    const { hub, announce } = createHub();
    const [own, other] = [createFakeStream('a'), createFakeStream('b')];
    hub.add(own.stream);
    hub.add(other.stream);
    announce({ visitorId: 'a', generationId: 'g1' });
    hub.remove(own.stream);
    announce({ visitorId: 'a', generationId: 'g2' });
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

  it('ends the streams of one visitor, or all', () => {
    const { hub } = createHub();
    const [own, other] = [createFakeStream('a'), createFakeStream('b')];
    hub.add(own.stream);
    hub.add(other.stream);
    hub.endStreams('a');
    expect([own.calls, other.calls]).toEqual([['end'], []]);
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
