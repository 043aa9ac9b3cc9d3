import type { LiveEvent, Me } from '@vignette/server/contract';
import type { Logger } from 'pino';
import type { Clock } from '../clock/clock.ts';
import { nextUtcDay } from '../clock/utc-day.ts';
import type { ReadDependencies } from '../generation/read-dependencies.ts';
import type { CallerVariables } from '../grants/caller.ts';
import type { Owner } from '../grants/owner.ts';
import type { EventSink } from './event-sink.ts';
import { formatEvent } from './format-event.ts';
import { readChangedGenerations, readDeletedIds, readGenerations } from './read-changes.ts';

export interface StreamDependencies extends ReadDependencies {
  clock: Clock;
  log: Logger;
  readMe(caller: CallerVariables): Promise<Me>;
}

/** Covers transactions that began before the moment and committed after it, and clocks that differ. */
const overlapMilliseconds = 30_000;

/** Beyond this it is cheaper, and bounded, to read again whatever changed. */
const maxPending = 100;

/**
 * One reader's view of its own generations. Changes are only noted; what is sent is read at that moment, once the
 * reader has taken what came before, so that a slow one skips states but never misses the last.
 */
export class LiveStream {
  readonly #caller: CallerVariables;
  readonly #dependencies: StreamDependencies;
  readonly #sink: EventSink;
  readonly #endsAt: number;
  readonly #pending = new Set<string>();
  #syncedAt: Date | undefined;
  #needsSync = true;
  #isPumping = false;

  constructor(dependencies: StreamDependencies, caller: CallerVariables, sink: EventSink, since: Date | undefined) {
    this.#dependencies = dependencies;
    this.#caller = caller;
    this.#endsAt = Math.min(caller.caller.expiresAt.getTime(), nextUtcDay(dependencies.clock.now()).getTime());
    this.#sink = sink;
    this.#syncedAt = since;
  }

  get owner(): Owner {
    return this.#caller.caller;
  }

  /** Sends all that changed since the reader was last in step, also when nobody noted it. */
  sync(): void {
    this.#needsSync = true;
    this.#pending.clear();
    void this.#pump();
  }

  note(generationId: string): void {
    this.#pending.add(generationId);
    if (this.#pending.size > maxPending) this.sync();
    else void this.#pump();
  }

  ping(): void {
    if (!this.#isPumping) this.#sink.write(': ping\n\n');
  }

  /** With its token; or with the day, whose network the caller bears: coming back, the reader hears of the new budgets. */
  isExpired(now: Date): boolean {
    return this.#endsAt <= now.getTime();
  }

  end(): void {
    this.#sink.end();
  }

  async #pump(): Promise<void> {
    if (this.#isPumping) return;
    this.#isPumping = true;
    try {
      while (!this.#sink.isClosed && (this.#needsSync || this.#pending.size > 0)) {
        if (this.#needsSync) await this.#sendChanged();
        else await this.#sendPending();
      }
    } catch (err) {
      // The reader connects again, and says since when.
      this.#dependencies.log.error({ err }, 'a live stream was cut off');
      this.#sink.end();
    } finally {
      this.#isPumping = false;
    }
  }

  async #sendChanged(): Promise<void> {
    this.#needsSync = false;
    const at = this.#dependencies.clock.now();
    const { owner } = this;
    const since = this.#syncedAt && new Date(this.#syncedAt.getTime() - overlapMilliseconds);
    this.#syncedAt = at;
    for await (const generation of readChangedGenerations(this.#dependencies, { owner, since })) {
      await this.#send({ type: 'generation', generation });
    }
    for (const id of await readDeletedIds(this.#dependencies, { owner, since })) {
      await this.#send({ type: 'deleted', id });
    }
    await this.#sendMe();
    await this.#send({ type: 'synced', at: at.toISOString() });
  }

  async #sendPending(): Promise<void> {
    const ids = [...this.#pending];
    this.#pending.clear();
    const { found, gone } = await readGenerations(this.#dependencies, { owner: this.owner, ids });
    for (const generation of found) await this.#send({ type: 'generation', generation });
    for (const id of gone) await this.#send({ type: 'deleted', id });
    const movedCredits = gone.length > 0 || found.some(({ status }) => status !== 'running');
    if (movedCredits) await this.#sendMe();
  }

  async #sendMe(): Promise<void> {
    await this.#send({ type: 'me', me: await this.#dependencies.readMe(this.#caller) });
  }

  async #send(event: LiveEvent): Promise<void> {
    const isTaken = this.#sink.write(formatEvent(event, this.#dependencies.clock.now()));
    if (!isTaken) await this.#sink.untilDrained();
  }
}
