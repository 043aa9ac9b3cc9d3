import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Change, changeChannel, parseChanges } from './change-channel.ts';

export interface ChangeListener {
  /** Called with every change; answers how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** Called after notifications may have been missed: read again what you follow. */
  onGap(listener: () => void): () => void;
  stop(): Promise<void>;
}

const retryMilliseconds = 250;

/** The one LISTEN connection of a process. It reconnects for ever; what was missed meanwhile is announced as a gap. */
export async function listenForChanges(connectionString: string): Promise<ChangeListener> {
  const changeListeners = new Set<(change: Change) => void>();
  const gapListeners = new Set<() => void>();
  const stopping = new AbortController();
  let client = await connect(connectionString, announce);
  client.once('end', () => void reconnect());

  function announce(change: Change) {
    for (const listener of changeListeners) listener(change);
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
    onGap: (listener) => subscribe(gapListeners, listener),
    stop: () => {
      stopping.abort();
      return client.end();
    },
  };
}

async function connect(connectionString: string, announce: (change: Change) => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, keepAlive: true, application_name: 'vignette-listener' });
  client.on('error', () => {});
  client.on('notification', ({ payload = '' }) => parseChanges(payload).forEach(announce));
  try {
    await client.connect();
    await client.query(`listen ${changeChannel}`);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
