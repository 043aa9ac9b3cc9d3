import type {
  Challenge,
  Claim,
  ClaimRequest,
  ConnectCode,
  ConnectRedemption,
  Generation,
  GenerationPage,
  GenerationRequest,
  Image,
  LiveEvent,
  Me,
  ModelList,
  Receipt,
  RenditionName,
  Upload,
  Visitor,
  VisitorRequest,
} from '../contract/index.ts';
import { type EventOptions, readEvents } from './read-events.ts';
import { createSendRequest, type SendRequest } from './send-request.ts';

export interface ClientOptions {
  /** The origin of the API, without a slash at the end. */
  server: string;
  fetch?: typeof globalThis.fetch;
  /** Of a visitor or of an account; calls that need none work without. */
  token?: string | undefined;
}

export interface Client {
  /** Of a site only what it offers. */
  listModels(of?: { siteKey?: string }, signal?: AbortSignal): Promise<ModelList>;
  getChallenge(siteKey: string, signal?: AbortSignal): Promise<Challenge>;
  createVisitor(request: VisitorRequest): Promise<Visitor>;
  getMe(signal?: AbortSignal): Promise<Me>;
  /** Sending the same request again under the same key answers with the same generation and is never paid twice. */
  createGeneration(request: GenerationRequest, options: { idempotencyKey: string }): Promise<Generation>;
  getGeneration(id: string, signal?: AbortSignal): Promise<Generation>;
  /** Newest first; pass `nextCursor` of one page as `cursor` for the next. */
  listGenerations(page?: { cursor?: string; limit?: number }, signal?: AbortSignal): Promise<GenerationPage>;
  cancelGeneration(id: string): Promise<Generation>;
  deleteGeneration(id: string): Promise<Receipt>;
  /** A visitor's pictures move into the account that asks; from then on the visitor's token is worth nothing. */
  claim(request: ClaimRequest): Promise<Claim>;
  /** The one-time code that a person typed, for the authorization code. */
  redeemConnectCode(request: ConnectRedemption): Promise<ConnectCode>;
  /** Hands in a picture to start from. What the file is called and claims to be does not matter; its bytes do. */
  createUpload(file: Blob, signal?: AbortSignal): Promise<Upload>;
  getUpload(id: string, signal?: AbortSignal): Promise<Upload>;
  deleteUpload(id: string): Promise<void>;
  /** The whole address of any file an answer names (`upload.file`, `generation.preview`). It is signed, so it needs no token. */
  fileUrl(address: string): string;
  /** The whole address of an image's bytes. */
  imageFileUrl(image: Pick<Image, 'files'>, rendition: RenditionName): string;
  /** The live stream. It ends when the server ends it; connecting again is the caller's business. */
  openEvents(options?: EventOptions): AsyncIterable<LiveEvent>;
}

export function createClient({ server, fetch, token }: ClientOptions): Client {
  // Looked up at each call and called without a receiver, as a browser's fetch demands.
  const send = createSendRequest(server, fetch ?? ((input, init) => globalThis.fetch(input, init)), token);
  const generation = (id: string): string => `/v1/generations/${encodeURIComponent(id)}`;
  const upload = (id: string): string => `/v1/uploads/${encodeURIComponent(id)}`;
  const fileUrl = (address: string): string => new URL(address, `${server}/`).href;

  return {
    listModels: (of = {}, signal) => read(send(`/v1/models${query({ ...of })}`, { signal })),
    getChallenge: (siteKey, signal) => read(send(`/v1/visitors/challenge${query({ siteKey })}`, { signal })),
    createVisitor: (body) => read(send('/v1/visitors', { method: 'POST', body })),
    getMe: (signal) => read(send('/v1/me', { signal })),
    createGeneration: (body, { idempotencyKey }) =>
      read(send('/v1/generations', { method: 'POST', body, key: idempotencyKey })),
    getGeneration: (id, signal) => read(send(generation(id), { signal })),
    listGenerations: (page = {}, signal) => read(send(`/v1/generations${query({ ...page })}`, { signal })),
    cancelGeneration: (id) => read(send(`${generation(id)}/cancel`, { method: 'POST' })),
    deleteGeneration: (id) => read(send(generation(id), { method: 'DELETE' })),
    claim: (body) => read(send('/v1/generations/claim', { method: 'POST', body })),
    redeemConnectCode: (body) => read(send('/v1/connect/redemptions', { method: 'POST', body })),
    createUpload: (body, signal) => read(send('/v1/uploads', { method: 'POST', body, signal })),
    getUpload: (id, signal) => read(send(upload(id), { signal })),
    deleteUpload: async (id) => void (await send(upload(id), { method: 'DELETE' })),
    fileUrl,
    imageFileUrl: (image, rendition) => fileUrl(image.files[rendition]),
    openEvents: (options = {}) => readEvents(send, options),
  };
}

/** The contract's tests hold the server to its types, so the page does not check them a second time. */
async function read<Answer>(response: ReturnType<SendRequest>): Promise<Answer> {
  return (await response).json() as Promise<Answer>;
}

function query(values: Record<string, string | number>): string {
  const text = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return text.length ? `?${text.join('&')}` : '';
}
