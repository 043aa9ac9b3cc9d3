import type { Clock } from '../clock/clock.ts';
import type { ChangeListener } from '../jobs/listen-for-changes.ts';
import type { Metrics } from '../observability/create-metrics.ts';
import type { LiveStream } from './live-stream.ts';

export interface StreamHub {
  /** Keeps the stream told until it is removed. A visitor who opens too many loses the oldest. */
  add(stream: LiveStream): void;
  remove(stream: LiveStream): void;
  /** Ends all streams of a visitor, as when the token is revoked; or all there are. */
  endStreams(visitorId?: string): void;
  stop(): void;
}

export interface HubDependencies {
  changes: ChangeListener;
  clock: Clock;
  metrics: Pick<Metrics, 'openStreams'>;
}

const maxStreamsPerVisitor = 10;
const tickMilliseconds = 1000;
const ticksPerPing = 20;

/** All streams of a process: one listener and one timer serve them, however many wait. */
export function createStreamHub({ changes, clock, metrics }: HubDependencies): StreamHub {
  const streamsByVisitor = new Map<string, Set<LiveStream>>();
  let ticks = 0;

  const all = () => [...streamsByVisitor.values()].flatMap((streams) => [...streams]);
  const unsubscribe = [
    changes.onChange(({ visitorId, generationId }) => {
      for (const stream of streamsByVisitor.get(visitorId) ?? []) stream.note(generationId);
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

  function endStreams(visitorId?: string) {
    const streams = visitorId === undefined ? all() : [...(streamsByVisitor.get(visitorId) ?? [])];
    for (const stream of streams) stream.end();
  }

  return {
    add(stream) {
      const visitorId = stream.caller.visitor.id;
      const streams = streamsByVisitor.get(visitorId) ?? new Set();
      streamsByVisitor.set(visitorId, streams.add(stream));
      metrics.openStreams.inc();
      const [oldest] = streams;
      if (streams.size > maxStreamsPerVisitor) oldest?.end();
    },
    remove(stream) {
      const streams = streamsByVisitor.get(stream.caller.visitor.id);
      if (!streams?.delete(stream)) return;
      metrics.openStreams.dec();
      if (streams.size === 0) streamsByVisitor.delete(stream.caller.visitor.id);
    },
    endStreams,
    stop() {
      clearInterval(timer);
      unsubscribe.forEach((end) => end());
      endStreams();
    },
  };
}
