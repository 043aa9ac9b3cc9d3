import type { ErrorCode } from '@vignette/server/contract';
import { ApiError } from '@vignette/server/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StartPicture } from '../app/offer.ts';
import type { Session } from '../session/session.ts';
import type { Arrival } from './arrivals.ts';

export interface StartItem {
  readonly key: number;
  readonly arrival: Arrival;
  readonly leaving: AbortController;
  /** Whether anybody is told when it is gone; what a reload no longer finds goes quietly. */
  readonly isQuiet: boolean;
  state: 'arriving' | 'ready' | 'failed';
  blob: Blob | undefined;
  picture?: StartPicture;
  code?: ErrorCode;
}

let count = 0;

/** The pictures to start from, those on their way and those refused among them. */
export class StartPictures implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #session: Session | undefined;
  /** As whom they were handed in. */
  #access: Session['access'] | undefined;
  items: readonly StartItem[] = [];

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get ready(): StartPicture[] {
    return this.items.flatMap(({ picture }) => picture ?? []);
  }

  get isWaiting(): boolean {
    return this.items.some(({ state, picture }) => state === 'arriving' && !picture);
  }

  hostDisconnected(): void {
    this.#session?.removeEventListener('change', this.#handleChange);
  }

  hostConnected(): void {
    this.#session?.addEventListener('change', this.#handleChange);
  }

  /** The pictures of one visitor are nothing to another site's session; a widget off the page has none for a while. */
  use(session: Session | undefined): void {
    if (!session || this.#session === session) return;
    this.hostDisconnected();
    this.clear();
    this.#session = session;
    this.#access = session.access;
    this.hostConnected();
  }

  /** The newest take the place of the oldest where there is no more room. */
  add(arrivals: readonly (Pick<StartItem, 'arrival'> & Partial<StartItem>)[], room: number): void {
    const added = arrivals.map((given): StartItem => ({
      ...{ key: count++, leaving: new AbortController(), isQuiet: false, state: 'arriving', blob: undefined },
      ...given,
    }));
    const all = [...this.items, ...added];
    for (const item of all.slice(0, -room)) this.#leave(item);
    this.items = all.slice(-room);
    for (const item of this.items) if (added.includes(item)) void this.receive(item);
    this.#announce();
  }

  /** Also once more, after it has failed. */
  async receive(item: StartItem): Promise<void> {
    const { signal } = item.leaving;
    item.state = 'arriving';
    this.#announce();
    try {
      if (!this.#session) return;
      Object.assign(item, await item.arrival(this.#session, signal), { state: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      item.state = 'failed';
      item.code = error instanceof ApiError ? error.code : 'internal';
      if (item.isQuiet && item.code === 'not_found') return this.remove(item);
    }
    if (!signal.aborted) this.#announce();
  }

  remove(item: StartItem): void {
    this.#leave(item);
    this.items = this.items.filter((one) => one !== item);
    this.#announce();
  }

  clear(): void {
    for (const item of this.items) this.#leave(item);
    this.items = [];
    this.#announce();
  }

  /** An upload that no picture was made of is of no use any more; one that was is kept by the server. */
  #leave({ leaving, picture }: StartItem): void {
    leaving.abort();
    const reference = picture?.reference;
    if (!reference || !('upload' in reference)) return;
    const { upload } = reference;
    const isUsed = this.#session?.generations.all.some(({ references }) =>
      references?.some((one) => 'upload' in one && one.upload === upload),
    );
    if (!isUsed) void this.#session?.call((client) => client.deleteUpload(upload)).catch(() => {});
  }

  readonly #handleChange = (): void => {
    this.#followAccess();
    const isDeleted = ({ picture }: StartItem): boolean =>
      Boolean(picture?.generationId && this.#session?.generations.isDeleted(picture.generationId));
    this.items.filter(isDeleted).forEach((item) => this.remove(item));
  };

  /** What the visitor has handed in means nothing to the account that has just signed in, nor the other way round. */
  #followAccess(): void {
    const access = this.#session?.access;
    if (access === this.#access) return;
    this.#access = access;
    for (const item of this.items) {
      if (!item.picture || !('upload' in item.picture.reference)) continue;
      delete item.picture;
      void this.receive(item);
    }
  }

  #announce(): void {
    this.#host.requestUpdate();
    this.#onChange();
  }
}
