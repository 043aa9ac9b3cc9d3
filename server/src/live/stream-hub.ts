import type { Clock } from '../clock/clock.ts';
import type { ChangeListener } from '../jobs/listen-for-changes.ts';
import type { Metrics } from '../observability/create-metrics.ts';
import type { LiveStream } from './live-stream.ts';

export interface StreamHub {
  /** Keeps the stream told until it is removed. An owner who opens too many loses the oldest. */
  add(stream: LiveStream): void;
  remove(stream: LiveStream): void;
  /** Ends all streams. */
  stop(): void;
}

export interface HubDependencies {
  changes: ChangeListener;
  clock: Clock;
  metrics: Pick<Metrics, 'openStreams'>;
}

const maxStreamsPerOwner = 10;
const tickMilliseconds = 1000;
const ticksPerPing = 20;

/** All streams of a process: one listener and one timer serve them, however many wait. */
export function createStreamHub({ changes, clock, metrics }: HubDependencies): StreamHub {
  const streamsByOwner = new Map<string, Set<LiveStream>>();
  let ticks = 0;

  const all = () => [...streamsByOwner.values()].flatMap((streams) => [...streams]);
  const streamsOf = (ownerId: string | null, siteId: string | null) =>
    (ownerId === null ? all() : [...(streamsByOwner.get(ownerId) ?? [])]).filter(
      ({ owner }) => siteId === null || owner.siteId === siteId,
    );
  const unsubscribe = [
    changes.onChange(({ ownerId, siteId, generationId }) => {
      for (const stream of streamsOf(ownerId, siteId)) stream.note(generationId);
    }),
    changes.onEnding(({ ownerId, siteId }) => {
      for (const stream of streamsOf(ownerId, siteId)) stream.end();
    }),
    changes.onGap(() => all().forEach((stream) => stream.sync())),
  ];
  const timer = setInterval(tick, tickMilliseconds).unref();

  function tick() {
    const now = clock.now();
    const isPing = ++ticks % ticksPerPing === 0;
    for (const stream of all()) {
      if (stream.isExpired(now)) stream.end();
      else if (isPing) stream.ping();
    }
  }

  return {
    add(stream) {
      const ownerId = stream.owner.ownerId;
      const streams = streamsByOwner.get(ownerId) ?? new Set();
      streamsByOwner.set(ownerId, streams.add(stream));
      metrics.openStreams.inc();
      const [oldest] = streams;
      if (streams.size > maxStreamsPerOwner) oldest?.end();
    },
    remove(stream) {
      const streams = streamsByOwner.get(stream.owner.ownerId);
      if (!streams?.delete(stream)) return;
      metrics.openStreams.dec();
      if (streams.size === 0) streamsByOwner.delete(stream.owner.ownerId);
    },
    stop() {
      clearInterval(timer);
      unsubscribe.forEach((end) => end());
      for (const stream of all()) stream.end();
    },
  };
}
