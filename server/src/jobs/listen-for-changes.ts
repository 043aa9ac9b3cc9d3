import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Change, changeChannel, parseChanges } from './change-channel.ts';
import { type Ending, endingChannel, parseEnding } from './ending-channel.ts';

export interface ChangeListener {
  /** Called with every change; answers how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** Called when something open must end; answers how to stop. */
  onEnding(listener: (ending: Ending) => void): () => void;
  /** Called after notifications may have been missed: read again what you follow. */
  onGap(listener: () => void): () => void;
  stop(): Promise<void>;
}

const retryMilliseconds = 250;

/** The one LISTEN connection of a process. It reconnects for ever; what was missed meanwhile is announced as a gap. */
export async function listenForChanges(connectionString: string): Promise<ChangeListener> {
  const changeListeners = new Set<(change: Change) => void>();
  const endingListeners = new Set<(ending: Ending) => void>();
  const gapListeners = new Set<() => void>();
  const stopping = new AbortController();
  let client = await connect(connectionString, announce);
  client.once('end', () => void reconnect());

  function announce({ channel, payload = '' }: pg.Notification) {
    if (channel === changeChannel) for (const change of parseChanges(payload)) tell(changeListeners, change);
    if (channel === endingChannel) tell(endingListeners, parseEnding(payload));
  }

  async function reconnect(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        client = await connect(connectionString, announce);
        break;
      } catch {
        await delay(retryMilliseconds, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
    if (stopping.signal.aborted) return client.end();
    client.once('end', () => void reconnect());
    for (const listener of gapListeners) listener();
  }

  return {
    onChange: (listener) => subscribe(changeListeners, listener),
    onEnding: (listener) => subscribe(endingListeners, listener),
    onGap: (listener) => subscribe(gapListeners, listener),
    stop: () => {
      stopping.abort();
      return client.end();
    },
  };
}

async function connect(
  connectionString: string,
  announce: (notification: pg.Notification) => void,
): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, keepAlive: true, application_name: 'vignette-listener' });
  client.on('error', () => {});
  client.on('notification', announce);
  try {
    await client.connect();
    await client.query(`listen ${changeChannel}; listen ${endingChannel}`);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

function tell<News>(listeners: ReadonlySet<(news: News) => void>, news: News): void {
  for (const listener of listeners) listener(news);
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
