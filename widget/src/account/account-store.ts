import { accountNameOf } from '../session/account-name-of.ts';
import { readKeptAccount } from '../session/read-kept-account.ts';
import type { Session } from '../session/session.ts';

/** A sign-in as it is kept: enough to go on after a reload. */
export interface KeptAccount {
  id: string;
  name: string;
  refresh: string;
  /** Names the sign-in, and counts how often its refresh token has been changed for a new one. */
  family: string;
  turn: number;
  /** How many of the visitor's pictures are offered to be kept; -1 for more than are known. */
  offer: number;
}

/**
 * Keeps a sign-in for this tab, or for all tabs where a person asked for that. A duplicated tab begins with the same
 * refresh token as its original: which of them is behind tells the count of turns, the one thing all tabs can see.
 */
export class AccountStore {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  find(): KeptAccount | undefined {
    try {
      return JSON.parse(readKeptAccount(this.#session) ?? '') as KeptAccount;
    } catch {
      return undefined;
    }
  }

  get stays(): boolean {
    const { tabStorage, storage } = this.#session.platform;
    return tabStorage.read(this.#name) === null && storage.read(this.#name) !== null;
  }

  keep(account: KeptAccount, stays = this.stays): void {
    const { tabStorage, storage } = this.#session.platform;
    (stays ? tabStorage : storage).remove(this.#name);
    (stays ? storage : tabStorage).write(this.#name, JSON.stringify(account));
    storage.write(this.#turnName, `${account.family} ${account.turn}`);
  }

  forget(): void {
    const { tabStorage, storage } = this.#session.platform;
    tabStorage.remove(this.#name);
    storage.remove(this.#name);
    storage.remove(this.#turnName);
  }

  /** Whether another tab has changed the refresh token since. Used again, it would end the sign-in everywhere. */
  isBehind({ family, turn }: KeptAccount): boolean {
    const [last, count] = this.#session.platform.storage.read(this.#turnName)?.split(' ') ?? [];
    return last === family && Number(count) > turn;
  }

  get #name(): string {
    return accountNameOf(this.#session);
  }

  get #turnName(): string {
    return `${this.#name}:turn`;
  }
}
