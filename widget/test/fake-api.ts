import type {
  ClaimRequest,
  ConnectRedemption,
  ErrorCode,
  Generation,
  GenerationReport,
  GenerationRequest,
  LiveEvent,
  Me,
  Model,
} from '@vignette/server/contract';
import { FakeAccounts } from './fake-accounts.ts';
import { FakeStreams } from './fake-streams.ts';
import { FakeUploads } from './fake-uploads.ts';
import { collage } from './sample-models.ts';
import { drawSample } from './draw-sample.ts';
import { createFakeImage } from './fake-image.ts';
import { hueOf } from './hue-of.ts';
import { inHours } from './in-hours.ts';

export interface SentRequest {
  method: string;
  path: string;
  key: string | null;
  token: string | null;
  body: unknown;
}

type Failure = ErrorCode | 'no-answer' | { code: ErrorCode; help: string };

/**
 * A server that lives in the page: it answers the calls of the client in memory. Nothing happens by itself; a test moves
 * each generation on and decides what fails.
 */
export class FakeApi {
  models: Model[] = [{ ...collage }];
  readonly sent: SentRequest[] = [];
  readonly streams = new FakeStreams();
  readonly uploads = new FakeUploads();
  readonly accounts = new FakeAccounts();
  generations: Generation[] = [];
  remaining = 12;
  /** Called with each new generation; a page that is only looked at moves it on from here. */
  onGeneration: (generation: Generation) => void = () => {};
  readonly #byKey = new Map<string, Generation>();
  readonly #failures = new Map<string, Failure[]>();
  /** By generation, where it is an account's. */
  readonly #owners = new Map<string, string>();
  readonly #claimed = new Set<string>();
  #visitors = 0;
  #tokens = new Set<string>();
  #clock = Date.now();

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    // The API may stand below a path of its server.
    url.pathname = url.pathname.replace(/^.*(?=\/(?:v1|auth)\/)/, '');
    const request = this.#record(url, init);
    init.signal?.throwIfAborted();
    const failure = this.#failures.get(`${request.method} ${url.pathname}`)?.shift();
    if (failure === 'no-answer') throw new TypeError('Failed to fetch');
    if (typeof failure === 'object') return problem(failure.code, failure.help);
    if (failure) return problem(failure);
    return this.#answer(request, url, init.signal ?? undefined);
  };

  /** Makes the next calls of `GET /v1/models` and the like fail, in this order. */
  fail(call: string, ...failures: Failure[]): void {
    this.#failures.set(call, failures);
  }

  endTokens(): void {
    this.#tokens.clear();
  }

  sentTo(call: string): SentRequest[] {
    return this.sent.filter(({ method, path }) => `${method} ${path}` === call);
  }

  /** Applies a change and tells the streams. */
  change(id: string, change: Partial<Generation>): Generation {
    this.#clock += 1000;
    const updatedAt = new Date(this.#clock).toISOString();
    this.generations = this.generations.map((one) => (one.id === id ? { ...one, ...change, updatedAt } : one));
    const generation = this.#get(id)!;
    this.streams.send({ type: 'generation', generation }, this.#owners.get(id));
    return generation;
  }

  /** Shows a partial picture, as engines do that have some. */
  showPartial(id: string, number: number): Generation {
    return this.change(id, { status: 'running', preview: `/v1/generations/${id}/preview/${number}?signed` });
  }

  finish(id: string, report?: GenerationReport): Generation {
    const { size, count } = this.#get(id)!;
    return this.change(id, {
      status: 'succeeded',
      preview: undefined,
      images: Array.from({ length: count }, (_, index) => createFakeImage(id, size, index)),
      ...(report && { report }),
    });
  }

  end(id: string, status: 'failed' | 'refused' | 'cancelled', code: ErrorCode): Generation {
    return this.change(id, { status, error: { code, reason: code } });
  }

  /** A generation as if made on an earlier visit. */
  addFinished(prompt: string, size: Generation['size'] = '1024x1024', count = 1): Generation {
    const { id } = this.#create({ kind: 'image', model: 'collage-1', prompt, size, count, maxCredits: count });
    return this.finish(id);
  }

  #answer(
    { method, path, key, token, body }: SentRequest,
    url: URL,
    signal?: AbortSignal,
  ): Response | Promise<Response> {
    if (path.includes('/files/')) return this.#file(path);
    if (path.includes('/preview/')) return this.#partial(path);
    if (path.startsWith('/auth/')) return this.accounts.answer(path, body as URLSearchParams);
    if (path.startsWith('/v1/uploads')) return this.#upload(method, path, body as Blob);
    const call = `${method} ${path.replace(/generations\/[^/]+/, 'generations/:id')}`;
    const id = path.split('/')[3] ?? '';
    if (call === 'GET /v1/models') return Response.json({ items: this.models });
    if (call === 'GET /v1/visitors/challenge') return Response.json(challenge);
    if (call === 'POST /v1/visitors') return Response.json(this.#createVisitor());
    if (call === 'POST /v1/connect/redemptions') return this.#redeem(body as ConnectRedemption);
    const owner = this.#findOwner(token);
    if (owner === undefined) return problem(token ? 'token_expired' : 'token_missing');
    if (call === 'GET /v1/me') return Response.json(this.#me(owner));
    if (call === 'GET /v1/events') return this.#stream(owner, signal);
    if (call === 'GET /v1/generations') return this.#page(owner, url);
    if (call === 'POST /v1/generations') return this.#accept(owner, body as GenerationRequest, key ?? '');
    if (path === '/v1/generations/claim') return this.#claim(owner, body as ClaimRequest);
    if (!this.#listOf(owner).some((one) => one.id === id)) return problem('not_found');
    if (call === 'GET /v1/generations/:id') return Response.json(this.#get(id));
    if (call === 'POST /v1/generations/:id/cancel') return Response.json(this.change(id, { status: 'cancelled' }));
    if (call === 'DELETE /v1/generations/:id') return this.#delete(id);
    return problem('not_found');
  }

  #record(url: URL, init: RequestInit): SentRequest {
    const headers = new Headers(init.headers);
    const request = {
      method: init.method ?? 'GET',
      path: url.pathname,
      key: headers.get('idempotency-key'),
      token: headers.get('authorization')?.slice('Bearer '.length) ?? null,
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : init.body,
    };
    this.sent.push(request);
    return request;
  }

  #get(id: string): Generation | undefined {
    return this.generations.find((generation) => generation.id === id);
  }

  #createVisitor(): { id: string; token: string; expiresAt: string } {
    const token = `token-${++this.#visitors}`;
    this.#tokens.add(token);
    return { id: `visitor-${this.#visitors}`, token, expiresAt: inHours(24) };
  }

  /** Empty for a visitor. */
  #findOwner(token: string | null): string | undefined {
    if (this.accounts.isKnown(token)) return this.accounts.me.id;
    return token !== null && this.#tokens.has(token) ? '' : undefined;
  }

  #listOf(owner: string): Generation[] {
    return this.generations.filter(({ id }) => (this.#owners.get(id) ?? '') === owner);
  }

  #me(owner: string): Me {
    const sponsored = { remaining: this.remaining, resetsAt: inHours(8) };
    const common = { site: { name: 'Demo' }, sponsored, expiresAt: inHours(24) };
    return owner ? { ...this.accounts.me, ...common } : { kind: 'visitor', id: 'visitor', ...common };
  }

  #redeem({ state, code }: ConnectRedemption): Response {
    const answer = this.accounts.redeem(state, code);
    return typeof answer === 'string' ? problem(answer) : Response.json(answer);
  }

  #claim(owner: string, { visitorToken }: ClaimRequest): Response {
    if (!owner || !(this.#tokens.delete(visitorToken) || this.#claimed.has(visitorToken)))
      return problem('claim_invalid');
    this.#claimed.add(visitorToken);
    const moved = this.#listOf('');
    for (const { id } of moved) this.#owners.set(id, owner);
    return Response.json({ claimed: moved.length });
  }

  #page(owner: string, url: URL): Response {
    const list = this.#listOf(owner);
    const start = Number(url.searchParams.get('cursor') ?? 0);
    const end = start + Number(url.searchParams.get('limit') ?? 20);
    const nextCursor = end < list.length ? String(end) : null;
    return Response.json({ items: list.slice(start, end), nextCursor });
  }

  #accept(owner: string, request: GenerationRequest, key: string): Response {
    const known = this.#byKey.get(owner + key);
    if (known) return Response.json(this.#get(known.id), { status: 202 });
    const { credits: each = 0 } = this.models.find(({ id }) => id === request.model) ?? {};
    const credits = each * (request.count ?? 1);
    if (!owner && this.remaining < credits) return problem('visitor_budget_exhausted');
    if (request.maxCredits < credits) return problem('price_above_maximum');
    if (this.remaining >= credits) this.remaining -= credits;
    const generation = this.#create(request);
    this.#byKey.set(owner + key, generation);
    if (owner) this.#owners.set(generation.id, owner);
    this.onGeneration(generation);
    return Response.json(generation, { status: 202 });
  }

  #create(request: GenerationRequest): Generation {
    const {
      model,
      operation = 'create',
      prompt = '',
      size,
      count = 1,
      style,
      strength,
      references,
      fallback,
      seed = 1,
      negativePrompt,
    } = request;
    this.#clock += 1000;
    const now = new Date(this.#clock).toISOString();
    const id = `${this.#clock.toString(16).padStart(12, '0')}-${this.generations.length}`;
    const generation: Generation = {
      ...{ id, kind: 'image', status: 'queued', operation, model, prompt, count },
      size: size === 'auto' ? '1024x768' : size,
      ...{ seed, credits: request.maxCredits, images: [], createdAt: now, updatedAt: now },
      ...(style && { style }),
      ...(strength !== undefined && { strength }),
      ...(references && { references }),
      ...(fallback && { fallback }),
      ...(negativePrompt && { negativePrompt }),
    };
    this.generations = [generation, ...this.generations];
    return generation;
  }

  #delete(id: string): Response {
    this.generations = this.generations.filter((generation) => generation.id !== id);
    this.streams.send({ type: 'deleted', id }, this.#owners.get(id));
    return Response.json({ id, deletedAt: inHours(0), stores: [{ store: 'files', items: 4 }] });
  }

  #stream(owner: string, signal?: AbortSignal): Response {
    const open = this.#listOf(owner).filter(({ status }) => status === 'queued' || status === 'running');
    const state: LiveEvent[] = open.map((generation) => ({ type: 'generation', generation }));
    return this.streams.open([...state, { type: 'synced', at: inHours(0) }], signal, owner);
  }

  async #upload(method: string, path: string, body: Blob): Promise<Response> {
    const [, , , id = '', file] = path.split('/');
    if (method === 'POST') return Response.json(await this.uploads.accept(body), { status: 201 });
    const upload = this.uploads.find(id);
    if (!upload) return problem('not_found');
    if (method === 'DELETE') this.uploads.delete(id);
    return file ? new Response(this.uploads.read(id)) : Response.json(upload);
  }

  async #partial(path: string): Promise<Response> {
    const [, , , id = '', , number] = path.split('/');
    const [width = 1, height = 1] = this.#get(id)?.size.split('x').map(Number) ?? [];
    return new Response(await drawSample(width / 8, height / 8, hueOf(`image-of-${id}`) - 60 + 20 * Number(number)));
  }

  async #file(path: string): Promise<Response> {
    const [, , , id = '', , rendition] = path.split('/');
    const image = this.generations.flatMap(({ images }) => images).find((candidate) => candidate.id === id);
    if (!image) return problem('not_found');
    const scale = rendition === 'original' ? 1 : Math.min(1, Number(rendition) / Math.max(image.width, image.height));
    return new Response(await drawSample(image.width * scale, image.height * scale, hueOf(id)));
  }
}

/** Solved by the first counter or two: proof of work is not what these tests wait for. */
const challenge = {
  parameters: { algorithm: 'PBKDF2/SHA-256', nonce: '00ff', salt: '0a0b', cost: 1, keyLength: 32, keyPrefix: '' },
  signature: 'signed',
};

function problem(code: ErrorCode, help?: string): Response {
  const status = code.startsWith('token') ? 401 : code === 'internal' || code === 'unavailable' ? 503 : 400;
  return Response.json(
    { type: `/problems/${code}`, title: code, status, code, ...(help && { help }), requestId: 'request' },
    { status },
  );
}
