import type {
  Generation,
  GenerationRequest,
  Image,
  LiveEvent,
  Me,
  Model,
  Receipt,
  RenditionName,
} from '@vignette/server/contract';
import { ApiError, type Client } from '@vignette/server/client';
import { type Connection, LiveUpdates } from '../live/live-updates.ts';
import { GenerationList } from './generation-list.ts';
import { PendingRequests } from './pending-requests.ts';
import type { Platform } from './platform.ts';
import { readBytes } from './read-bytes.ts';
import { readKeptAccount } from './read-kept-account.ts';
import type { SessionOptions, SubmitOptions } from './session-options.ts';
import { sendRequest } from './send-request.ts';
import type { Access } from './access.ts';
import { VisitorAccess } from './visitor-access.ts';

/**
 * Somebody on one site of one server, a visitor or an account: shared by every widget on the page that shows the same
 * site key. It fetches and remembers; it knows nothing of elements. Everything it learns is announced by a `change` event.
 */
export class Session extends EventTarget {
  readonly options: SessionOptions;
  readonly platform: Platform;
  readonly siteKey: string;
  readonly visitor: VisitorAccess;
  /** Whoever one is here now. */
  access: Access;
  /** By generation, whose those are that stay on show, or were just asked for, though somebody else is here now. */
  readonly former = new Map<string, Access>();
  readonly generations = new GenerationList();
  /** What is on offer; the first is the default. Empty until it is read. */
  models: readonly Model[] = [];
  me: Me | undefined;
  connection: Connection = 'live';
  /** Why the models could not be read. */
  problem: ApiError | undefined;
  historyState: 'unread' | 'reading' | 'read' | 'failed' = 'unread';
  historyCursor: string | null = null;
  /** Generations some widget on this page already shows. */
  readonly shown = new Set<string>();

  readonly #pending: PendingRequests;
  #live: LiveUpdates;
  #preparing: Promise<void> | undefined;
  #readingModels: Promise<void> | undefined;
  #streaming: AbortController | undefined;
  #submissions = 0;
  /** News of the stream that overtook the answer: until that is here, nobody knows which widget they belong to. */
  #early: LiveEvent[] = [];

  constructor(options: SessionOptions) {
    super();
    const { siteKey, platform } = options;
    this.options = options;
    this.platform = platform;
    this.siteKey = siteKey;
    this.#pending = new PendingRequests(platform.storage, siteKey, () => platform.now());
    this.access = this.visitor = new VisitorAccess(options, () => {
      if (this.access === this.visitor) this.#startAfresh();
    });
    this.#live = this.#createLive();
    platform.watch(() => {
      this.#streamWhileUseful();
      this.#announce();
    });
  }

  get isOnline(): boolean {
    return this.platform.isOnline();
  }

  /** From here on as somebody else. Only what is `former` stays on show. */
  follow(access: Access): void {
    this.access = access;
    this.#live.close();
    this.#live = this.#createLive();
    this.#preparing = undefined;
    this.#streamWhileUseful();
    this.#startAfresh();
    void this.prepare().catch(() => {});
  }

  /** What a press may cost, and whether somebody is known who has been here before. Asks for no token. */
  async open(): Promise<void> {
    if (readKeptAccount(this) || this.visitor.isKnown) void this.prepare().catch(() => {});
    if (!this.models.length) await this.readModels();
  }

  async getModels(): Promise<readonly Model[]> {
    if (!this.models.length) await this.readModels();
    if (!this.models.length) throw this.problem ?? new ApiError(0, {});
    return this.models;
  }

  readModels(): Promise<void> {
    return (this.#readingModels ??= this.#readModels().finally(() => (this.#readingModels = undefined)));
  }

  async #readModels(): Promise<void> {
    try {
      const { items } = await this.access.clientFor().listModels({ siteKey: this.siteKey });
      this.#set({ models: items, problem: undefined });
    } catch (error) {
      this.#set({ problem: error as ApiError });
    }
  }

  /** Everything a press will need, ahead of it: the token above all, which takes work to earn. */
  prepare(): Promise<void> {
    return (this.#preparing ??= this.#prepare().catch((error: unknown) => {
      this.#preparing = undefined;
      throw error;
    }));
  }

  async submit(request: GenerationRequest, options: SubmitOptions = {}): Promise<Generation> {
    await this.prepare();
    const { access } = this;
    const { id: ownerId } = await access.getOwner();
    const key = this.#pending.findSame(request, ownerId)?.key ?? this.platform.createKey();
    this.#pending.add({ key, request, ownerId });
    this.#submissions++;
    try {
      return await this.#send(access, request, key, options);
    } finally {
      this.#submissions--;
      for (const event of this.#early.splice(0)) this.#hear(event);
    }
  }

  async cancel(id: string): Promise<void> {
    const generation = await this.#accessTo(id).call((client) => client.cancelGeneration(id));
    this.#learn({ type: 'generation', generation });
  }

  async remove(id: string): Promise<Receipt> {
    const receipt = await this.#accessTo(id).call((client) => client.deleteGeneration(id));
    this.#learn({ type: 'deleted', id });
    return receipt;
  }

  async readHistory(): Promise<void> {
    if (this.historyState === 'reading') return;
    this.#set({ historyState: 'reading' });
    try {
      const { access, historyCursor: cursor } = this;
      const page = await access.call((client) => client.listGenerations({ limit: 12, ...(cursor && { cursor }) }));
      if (access !== this.access) return;
      for (const generation of page.items) this.generations.apply(generation);
      this.#set({ historyState: 'read', historyCursor: page.nextCursor });
    } catch {
      this.#set({ historyState: 'failed' });
    }
  }

  /** The bytes of a file. Its signed address may have ended meanwhile; then the generation is read again, once. */
  async readFile(image: Image, rendition: RenditionName, signal?: AbortSignal): Promise<Blob> {
    const first = await this.readBytes(image.files[rendition], signal);
    if (first) return first;
    const generation = await this.readGeneration(image.generationId, signal);
    const fresh = generation.images.find(({ id }) => id === image.id);
    const second = fresh && (await this.readBytes(fresh.files[rendition], signal));
    if (!second) throw new ApiError(404, { code: 'not_found' });
    return second;
  }

  async readGeneration(id: string, signal?: AbortSignal): Promise<Generation> {
    const generation = await this.#accessTo(id).call((client) => client.getGeneration(id, signal));
    this.#apply({ type: 'generation', generation });
    return generation;
  }

  /** The bytes behind a signed address of an answer, if they are there. */
  readBytes(address: string, signal?: AbortSignal): Promise<Blob | undefined> {
    return readBytes(this.platform, this.access.clientFor().fileUrl(address), signal);
  }

  /** Any other call, as whoever one is here. */
  call<Answer>(use: (client: Client) => Promise<Answer>): Promise<Answer> {
    return this.access.call(use);
  }

  async readMe(): Promise<void> {
    const { access } = this;
    const me = await access.call((client) => client.getMe());
    if (access === this.access) this.#set({ me });
  }

  async #prepare(): Promise<void> {
    if (this.access === this.visitor && readKeptAccount(this)) {
      await this.options.restoreAccount?.(this);
      // Whoever is brought back prepares anew.
      if (this.access !== this.visitor) return this.prepare();
    }
    const { access } = this;
    const { id: ownerId } = await access.getOwner();
    this.#streamWhileUseful(true);
    for (const { request, key } of this.#pending.list(ownerId)) void this.#send(access, request, key).catch(() => {});
    await Promise.all([this.readMe(), this.readHistory()]);
  }

  async #send(
    access: Access,
    request: GenerationRequest,
    key: string,
    options: SubmitOptions = {},
  ): Promise<Generation> {
    try {
      const generation = await access.call((client) =>
        sendRequest(() => client.createGeneration(request, { idempotencyKey: key }), this.platform, options.onRetry),
      );
      this.#pending.remove(key);
      options.onAccepted?.(generation.id);
      if (access !== this.access) this.former.set(generation.id, access);
      this.#learn({ type: 'generation', generation });
      return generation;
    } catch (error) {
      // A clear no is an answer; no answer is not, and the request stays pending.
      if (error instanceof ApiError && !error.retryable) this.#pending.remove(key);
      throw error;
    }
  }

  async #readState(signal: AbortSignal): Promise<LiveEvent[]> {
    const { items } = await this.access.call((client) => client.listGenerations({ limit: 12 }, signal));
    return items.map((generation) => ({ type: 'generation', generation }));
  }

  #startAfresh(): void {
    this.generations.keep((id) => this.former.has(id));
    this.#set({ me: undefined, historyState: 'unread', historyCursor: null });
  }

  /** An idle page in the background holds no connection; one that waits for a picture does. */
  #streamWhileUseful(isPrepared = Boolean(this.#preparing)): void {
    const isUseful = isPrepared && (this.platform.isVisible() || this.generations.open.length > 0);
    if (isUseful === Boolean(this.#streaming)) return;
    this.#streaming?.abort();
    this.#streaming = isUseful ? new AbortController() : undefined;
    if (this.#streaming) this.#live.start(this.#streaming.signal);
  }

  #createLive(): LiveUpdates {
    const { options, platform, access } = this;
    return new LiveUpdates({
      platform,
      name: `vignette:live:${options.server}:${this.siteKey}${access.name}`,
      openEvents: (given) => access.openEvents(given),
      readState: (signal) => this.#readState(signal),
      isWaiting: () => this.generations.open.length > 0,
      onEvent: (event) => this.#hear(event),
      onConnection: (connection) => this.#set({ connection }),
    });
  }

  #accessTo(id: string): Access {
    return this.former.get(id) ?? this.access;
  }

  #learn(event: LiveEvent): void {
    this.#apply(event);
    this.#live.share(event);
  }

  #hear(event: LiveEvent): void {
    const isNew = event.type === 'generation' && !this.generations.get(event.generation.id);
    if (isNew && this.#submissions) this.#early.push(event);
    else this.#apply(event);
  }

  #apply(event: LiveEvent): void {
    switch (event.type) {
      case 'generation':
        if (this.generations.apply(event.generation)) this.#announce();
        return;
      case 'deleted':
        this.generations.delete(event.id);
        return this.#announce();
      case 'me':
        return this.#set({ me: event.me });
      case 'synced':
        return;
    }
  }

  #set(values: Partial<Session>): void {
    Object.assign(this, values);
    this.#announce();
  }

  #announce(): void {
    this.dispatchEvent(new Event('change'));
  }
}
