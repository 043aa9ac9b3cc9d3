import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { createTestSite } from '../generation/testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from '../generation/testing/create-test-visitor.ts';
import { createFakeEngine } from '../generation/testing/fake-engine.ts';
import { startTestService, type TestService } from '../generation/testing/start-test-service.ts';
import { readMe } from '../credits/read-me.ts';
import type { EventSink } from './event-sink.ts';
import { LiveStream } from './live-stream.ts';

/** A reader that takes one event, then nothing until the test lets it. */
class SlowSink extends EventEmitter implements EventSink {
  readonly written: string[] = [];
  isClosed = false;
  #isSlow = true;

  write(text: string): boolean {
    this.written.push(text);
    this.emit('written');
    return !this.#isSlow;
  }

  async untilDrained(): Promise<void> {
    await once(this, 'drained');
  }

  drain(): void {
    this.#isSlow = false;
    this.emit('drained');
  }

  async until(text: string): Promise<void> {
    while (!this.written.some((event) => event.includes(text))) await once(this, 'written');
  }

  onClose(): void {}

  end(): void {
    this.isClosed = true;
  }
}

describe('LiveStream', () => {
  let testDatabase: TestDatabase;
  let service: TestService;
  let visitor: TestVisitor;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    service = await startTestService({ ...testDatabase, engine: createFakeEngine() });
    visitor = await createTestVisitor(service, await createTestSite(service));
  });
  afterAll(async () => {
    await service.stop();
    await testDatabase.drop();
  });

  const open = (sink: EventSink) => {
    const dependencies = { ...service, readMe: (caller: Parameters<typeof readMe>[1]) => readMe(service, caller) };
    return new LiveStream(dependencies, { caller: visitor, network: 'network' }, sink, undefined);
  };

  it('queues nothing for a slow reader: it reads again, once, what is true when the reader is back', async () => {
    const sink = new SlowSink();
    const stream = open(sink);
    stream.sync();
    await sink.until('event: me');
    const { id } = await service.accept(visitor);
    await service.call(`/v1/generations/${id}/cancel`, { visitor, method: 'POST' });
    for (let change = 0; change < 500; change++) stream.note(id);
    for (let change = 0; change < 500; change++)
      stream.note(`01900000-0000-7000-8000-${String(change).padStart(12, '0')}`);
    stream.ping();
    expect(sink.written).toHaveLength(1);
    sink.drain();
    await sink.until('"status":"cancelled"');
    const states = sink.written.filter((event) => event.startsWith('event: generation'));
    expect(states).toHaveLength(1);
  });

  it('reads no more for a reader that has gone', async () => {
    const sink = new SlowSink();
    const stream = open(sink);
    stream.sync();
    await sink.until('event: me');
    stream.end();
    sink.drain();
    stream.note('01900000-0000-7000-8000-000000000000');
    expect(sink.written.filter((event) => event.startsWith('event: deleted'))).toEqual([]);
  });
});
