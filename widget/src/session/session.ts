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
import { sendRequest } from './send-request.ts';
import { VisitorAccess } from './visitor-access.ts';

export interface SessionOptions {
  server: string;
  siteKey: string;
  platform: Platform;
}

export interface SubmitOptions {
  /** Called when the first try got no answer and the request goes out again. */
  onRetry?: () => void;
  /** Called with the new generation's id before anybody hears of it. */
  onAccepted?: (id: string) => void;
}

/**
 * One visitor of one site on one server: shared by every widget on the page that shows the same site key. It fetches and
 * remembers; it knows nothing of elements. Everything it learns is announced by a `change` event.
 */
export class Session extends EventTarget {
  readonly platform: Platform;
  readonly siteKey: string;
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

  readonly #access: VisitorAccess;
  readonly #pending: PendingRequests;
  readonly #live: LiveUpdates;
  #preparing: Promise<void> | undefined;
  #readingModels: Promise<void> | undefined;
  #streaming: AbortController | undefined;
  #submissions = 0;
  /** News of the stream that overtook the answer: until that is here, nobody knows which widget they belong to. */
  #early: LiveEvent[] = [];

  constructor({ server, siteKey, platform }: SessionOptions) {
    super();
    this.platform = platform;
    this.siteKey = siteKey;
    this.#pending = new PendingRequests(platform.storage, siteKey, () => platform.now());
    this.#access = new VisitorAccess({ server, siteKey, platform, onVisitor: () => this.#startAfresh() });
    this.#live = new LiveUpdates({
      platform,
      name: `vignette:live:${server}:${siteKey}`,
      openEvents: (options) => this.#access.openEvents(options),
      readState: (signal) => this.#readState(signal),
      isWaiting: () => this.generations.open.length > 0,
      onEvent: (event) => this.#hear(event),
      onConnection: (connection) => this.#set({ connection }),
    });
    platform.watch(() => {
      this.#streamWhileUseful();
      this.#announce();
    });
  }

  get isOnline(): boolean {
    return this.platform.isOnline();
  }

  /** What a press may cost, and whether this visitor has been here before. Asks for no token. */
  async open(): Promise<void> {
    if (this.#access.isKnown) void this.prepare().catch(() => {});
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
      const { items } = await this.#access.client.listModels();
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
    const { id: visitorId } = await this.#access.getVisitor();
    const key = this.#pending.findSame(request, visitorId)?.key ?? this.platform.createKey();
    this.#pending.add({ key, request, visitorId });
    this.#submissions++;
    try {
      return await this.#send(request, key, options);
    } finally {
      this.#submissions--;
      for (const event of this.#early.splice(0)) this.#hear(event);
    }
  }

  async cancel(id: string): Promise<void> {
    this.#learn({ type: 'generation', generation: await this.#access.call((client) => client.cancelGeneration(id)) });
  }

  async remove(id: string): Promise<Receipt> {
    const receipt = await this.#access.call((client) => client.deleteGeneration(id));
    this.#learn({ type: 'deleted', id });
    return receipt;
  }

  async readHistory(): Promise<void> {
    if (this.historyState === 'reading') return;
    this.#set({ historyState: 'reading' });
    try {
      const cursor = this.historyCursor;
      const page = await this.#access.call((client) =>
        client.listGenerations({ limit: 12, ...(cursor && { cursor }) }),
      );
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
    const generation = await this.#access.call((client) => client.getGeneration(image.generationId, signal));
    this.#apply({ type: 'generation', generation });
    const fresh = generation.images.find(({ id }) => id === image.id);
    const second = fresh && (await this.readBytes(fresh.files[rendition], signal));
    if (!second) throw new ApiError(404, { code: 'not_found' });
    return second;
  }

  /** The bytes behind a signed address of an answer, if they are there. */
  async readBytes(address: string, signal?: AbortSignal): Promise<Blob | undefined> {
    const url = this.#access.client.fileUrl(address);
    const response = await this.platform.fetch(url, { credentials: 'omit', ...(signal && { signal }) });
    if (response.ok) return response.blob();
    if (response.status < 500) return undefined;
    throw new ApiError(response.status, {});
  }

  /** Any other call, as this visitor. */
  call<Answer>(use: (client: Client) => Promise<Answer>): Promise<Answer> {
    return this.#access.call(use);
  }

  async readMe(): Promise<void> {
    this.#set({ me: await this.#access.call((client) => client.getMe()) });
  }

  async #prepare(): Promise<void> {
    const { id: visitorId } = await this.#access.getVisitor();
    this.#streamWhileUseful(true);
    for (const { request, key } of this.#pending.list(visitorId)) void this.#send(request, key).catch(() => {});
    await Promise.all([this.readMe(), this.readHistory()]);
  }

  async #send(request: GenerationRequest, key: string, options: SubmitOptions = {}): Promise<Generation> {
    try {
      const generation = await this.#access.call((client) =>
        sendRequest(() => client.createGeneration(request, { idempotencyKey: key }), this.platform, options.onRetry),
      );
      this.#pending.remove(key);
      options.onAccepted?.(generation.id);
      this.#learn({ type: 'generation', generation });
      return generation;
    } catch (error) {
      // A clear no is an answer; no answer is not, and the request stays pending.
      if (error instanceof ApiError && !error.retryable) this.#pending.remove(key);
      throw error;
    }
  }

  async #readState(signal: AbortSignal): Promise<LiveEvent[]> {
    const { items } = await this.#access.call((client) => client.listGenerations({ limit: 12 }, signal));
    return items.map((generation) => ({ type: 'generation', generation }));
  }

  #startAfresh(): void {
    this.generations.clear();
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
