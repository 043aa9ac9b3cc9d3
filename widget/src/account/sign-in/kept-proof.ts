import { accountNameOf } from '../../session/account-name-of.ts';
import type { Session } from '../../session/session.ts';
import type { Proof } from './proof.ts';

const keptForMs = 2 * 60_000;

/** For as long as a one-time code is good, a sign-in that was begun survives a reload of its tab. */
export class KeptProof {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  find(): Proof | undefined {
    const { platform } = this.#session;
    try {
      const { at, ...proof } = JSON.parse(platform.tabStorage.read(this.#name) ?? '{}') as Proof & { at?: number };
      return at && at > platform.now() - keptForMs ? proof : undefined;
    } catch {
      return undefined;
    }
  }

  keep(proof: Proof): void {
    const { platform } = this.#session;
    platform.tabStorage.write(this.#name, JSON.stringify({ ...proof, at: platform.now() }));
  }

  forget(): void {
    this.#session.platform.tabStorage.remove(this.#name);
  }

  get #name(): string {
    return `${accountNameOf(this.#session)}:proof`;
  }
}
