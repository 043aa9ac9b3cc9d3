import type { ErrorCode, Generation, Image, Model, RenditionName } from '@vignette/server/contract';
import { ApiError } from '@vignette/server/client';
import type { LitElement, ReactiveController } from 'lit';
import { VignetteDeleteEvent } from '../../events/vignette-delete-event.ts';
import { VignetteErrorEvent } from '../../events/vignette-error-event.ts';
import { VignetteFinishEvent } from '../../events/vignette-finish-event.ts';
import { VignetteProgressEvent } from '../../events/vignette-progress-event.ts';
import { VignetteStartEvent } from '../../events/vignette-start-event.ts';
import { isOpen } from '../../session/generation-list.ts';
import type { Session } from '../../session/session.ts';
import { createRequest, type Draft } from './create-request.ts';
import { PartialPicture } from './partial-picture.ts';

/** A request on its way: the server has not answered yet. */
interface Submission {
  draft: Draft;
  since: number;
  isRetrying: boolean;
  isCancelled: boolean;
}

/**
 * What one widget is about: which request it is sending, which generation it shows, what went wrong. It turns wishes into
 * calls on the session and their outcomes into events; how anything looks it does not know.
 */
export class GeneratorController implements ReactiveController {
  readonly #host: LitElement;
  #session: Session | undefined;
  #currentId: string | undefined;
  #announcedId: string | undefined;
  #announcedStep: string | undefined;
  readonly partial: PartialPicture;
  submission: Submission | undefined;
  /** What was last asked for, so that it can be asked for again. */
  lastDraft: Draft | undefined;
  problem: ErrorCode | undefined;
  /** A page of ours where something can be done about that. */
  help: string | undefined;
  isCancelling = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.partial = new PartialPicture(host);
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get models(): readonly Model[] {
    return this.#session?.models ?? [];
  }

  /** Of one picture by this model, or by the default one in its place. */
  readonly priceOf = (id: string): number =>
    (this.models.find((model) => model.id === id) ?? this.models[0])?.credits ?? 0;

  get current(): Generation | undefined {
    return this.#session?.generations.get(this.#currentId);
  }

  get isBusy(): boolean {
    const { current } = this;
    return Boolean(this.submission ?? (current && isOpen(current)));
  }

  /** Whether there is something to be told about why there is no picture. */
  get isWithout(): boolean {
    const { problem, current } = this;
    return Boolean(problem ?? (current && !isOpen(current) && current.status !== 'succeeded'));
  }

  hostDisconnected(): void {
    this.use(undefined);
  }

  use(session: Session | undefined): void {
    if (this.#session === session) return;
    this.#release();
    this.#session?.removeEventListener('change', this.#handleChange);
    this.#session = session;
    session?.addEventListener('change', this.#handleChange);
    void session?.open();
    this.#handleChange();
  }

  async make(draft: Draft): Promise<void> {
    const session = this.#session;
    // One press, one picture: whatever comes while this is under way is the same press again.
    if (!session || this.isBusy) return;
    this.show(undefined);
    this.lastDraft = draft;
    const submission: Submission = { draft, since: Date.now(), isRetrying: false, isCancelled: false };
    this.submission = submission;
    this.#host.requestUpdate();
    try {
      const request = createRequest(draft, await session.getModels());
      const generation = await session.submit(request, {
        onRetry: () => this.#markRetrying(submission),
        // Before the other widgets of this page hear of it, for it is not theirs to show.
        onAccepted: (id) => session.shown.add(id),
      });
      this.submission = undefined;
      this.show(generation.id);
      this.#host.dispatchEvent(new VignetteStartEvent(generation));
      if (submission.isCancelled) await this.cancel();
    } catch (error) {
      this.submission = undefined;
      this.#fail(error);
    }
  }

  async cancel(): Promise<void> {
    if (this.submission) {
      // It may have arrived already: wait for its answer, then cancel what it started.
      this.submission.isCancelled = true;
      this.#host.requestUpdate();
      return;
    }
    const { current } = this;
    if (!current || !isOpen(current) || this.isCancelling) return;
    this.isCancelling = true;
    this.#host.requestUpdate();
    try {
      await this.#session?.cancel(current.id);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.isCancelling = false;
      this.#host.requestUpdate();
    }
  }

  show(id: string | undefined): void {
    this.#release();
    this.#currentId = id;
    this.problem = undefined;
    if (id) this.#session?.shown.add(id);
    const storage = this.#session?.platform.tabStorage;
    if (id) storage?.write(this.#storageName, id);
    else storage?.remove(this.#storageName);
    this.#handleChange();
  }

  async remove(id: string): Promise<void> {
    const receipt = await this.#session?.remove(id);
    if (this.#currentId === id) this.show(undefined);
    if (receipt) this.#host.dispatchEvent(new VignetteDeleteEvent(receipt));
  }

  readonly readFile = (image: Image, rendition: RenditionName, signal?: AbortSignal): Promise<Blob> =>
    this.#session ? this.#session.readFile(image, rendition, signal) : Promise.reject(new Error('no session'));

  readonly #handleChange = (): void => {
    this.#adopt();
    this.#announce();
    this.partial.follow(this.current, this.#session);
    this.#host.requestUpdate();
  };

  get #storageName(): string {
    return `vignette:${this.#session?.siteKey}:shown`;
  }

  /** A widget that shows nothing takes up what this tab showed before a reload, or what was started in another tab. */
  #adopt(): void {
    const session = this.#session;
    if (!session || this.#currentId || this.submission || this.problem) return;
    const shownBefore = session.platform.tabStorage.read(this.#storageName);
    const found = [session.generations.get(shownBefore ?? undefined), ...session.generations.open].find(
      (generation) => generation && !session.shown.has(generation.id),
    );
    if (!found) return;
    this.#currentId = found.id;
    session.shown.add(found.id);
    // What had ended before is not news.
    if (!isOpen(found)) this.#announcedId = found.id;
  }

  #announce(): void {
    const { current } = this;
    if (!current || this.#announcedId === current.id) return;
    if (isOpen(current)) return this.#announceStep(current);
    this.#announcedId = current.id;
    void this.#session?.readMe().catch(() => {});
    this.#host.dispatchEvent(new VignetteFinishEvent(current, this.readFile));
  }

  /** The server sends the state of things, the same one more than once. */
  #announceStep(generation: Generation): void {
    const { id, status, progress, preview } = generation;
    const step = `${id} ${status} ${progress} ${preview}`;
    if (step === this.#announcedStep || status === 'queued') return;
    this.#announcedStep = step;
    this.#host.dispatchEvent(new VignetteProgressEvent(generation));
  }

  #release(): void {
    if (this.#currentId) this.#session?.shown.delete(this.#currentId);
    this.#currentId = undefined;
  }

  #markRetrying(submission: Submission): void {
    submission.isRetrying = true;
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    this.problem = error instanceof ApiError ? problemOf(error) : 'internal';
    this.help = (error as Partial<ApiError>).help;
    if (this.problem === 'price_above_maximum') void this.#session?.readModels();
    this.#host.dispatchEvent(new VignetteErrorEvent(this.problem));
    this.#host.requestUpdate();
  }
}

/** A picture that is too large to be enlarged is refused by its size, but it is another picture that helps. */
function problemOf({ code, field }: ApiError): ErrorCode {
  return code === 'size_unsupported' && field?.startsWith('references') ? 'references_unsupported' : code;
}
