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
      const network = open(addressPrefix(address), now);
      if (network.used >= 10) return network.endsAt - now;
      const person = open(email.toLowerCase(), now);
      if (person.used >= 5) return person.endsAt - now;
      network.used += 1;
      person.used += 1;
      return 0;
    },
    forgive({ address, email }: { address: string; email: string }, now: number): void {
      windows.delete(email.toLowerCase());
      const network = windows.get(addressPrefix(address));
      if (network && network.endsAt > now) network.used = Math.max(0, network.used - 1);
    },
  };
}
