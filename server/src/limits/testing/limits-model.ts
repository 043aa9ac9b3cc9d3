import { addressPrefix } from '../../http/address-prefix.ts';

interface Window {
  used: number;
  endsAt: number;
}

/** The limits of signing in as they are meant: by plain code, in memory, in one process. Times are in seconds. */
export function createLimitsModel() {
  const windows = new Map<string, Window>();

  function open(key: string, now: number): Window {
    const known = windows.get(key);
    if (known && known.endsAt > now) return known;
    const fresh = { used: 0, endsAt: now + 900 };
    windows.set(key, fresh);
    return fresh;
  }

  return {
    /** How long to wait, or 0 where it was counted. */
    signIn({ address, email }: { address: string; email: string }, now: number): number {
      const taken: Window[] = [];
      for (const [key, points] of listKeys(address, email)) {
        const window = open(key, now);
        if (window.used >= points) return window.endsAt - now;
        taken.push(window);
      }
      for (const window of taken) window.used += 1;
      return 0;
    },
    forgive({ address, email }: { address: string; email: string }, now: number): void {
      const [[ofNetwork], ...ofPerson] = listKeys(address, email);
      for (const [key] of ofPerson) windows.delete(key);
      const network = windows.get(ofNetwork);
      if (network && network.endsAt > now) network.used = Math.max(0, network.used - 1);
    },
  };
}

/** What is counted, in this order, and how often each may be. */
function listKeys(address: string, email: string) {
  const [network, person] = [addressPrefix(address), email.toLowerCase()];
  return [
    [network, 10],
    [`${network} ${person}`, 5],
    [person, 30],
  ] as const;
}
