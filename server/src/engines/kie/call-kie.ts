import { z } from 'zod';
import { readRetryAfter } from '../hosted/read-retry-after.ts';
import { readText } from '../hosted/read-text.ts';
import type { KieSettings } from './kie-settings.ts';

export interface KieCall {
  url: string;
  /** Sent by POST, as JSON unless it is a form. Absent in a GET. */
  body?: object;
}

/** `refused`: KIE said no, by HTTP or in the body of a 200. `lost`: whatever it said, nobody could read it. */
export type KieAnswer = { kind: 'data'; data: unknown } | KieNo;
export type KieNo = KieRefusal | { kind: 'lost'; error: unknown };

export interface KieRefusal {
  kind: 'refused';
  status: number;
  /** KIE's own code, when a body of its own came along. */
  code: number | undefined;
  /** KIE's words. They may quote the prompt: never to be shown, never to be logged. */
  message: string;
  retryAfterMs: number | undefined;
}

const Envelope = z.object({
  code: z.number(),
  msg: z.string().nullish(),
  message: z.string().nullish(),
  data: z.unknown().optional(),
});

const longestAnswer = 1_000_000;

/** Asks KIE something. Throws only when `signal` says so. */
export async function callKie(settings: KieSettings, call: KieCall, signal: AbortSignal): Promise<KieAnswer> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(settings.pace.callLimit)]);
  try {
    const response = await settings.fetch(call.url, { ...describeCall(settings.apiKey, call), signal: limit });
    const envelope = readEnvelope(await readText(response.body, longestAnswer));
    if (response.ok && envelope?.code === 200) return { kind: 'data', data: envelope.data };
    if (response.ok && !isError(envelope))
      return { kind: 'lost', error: new SyntaxError('The answer is not one of KIE.') };
    return describeRefusal(response, envelope, settings.now);
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'lost', error };
  }
}

/** A redirect would carry the key elsewhere. */
function describeCall(apiKey: string, { body }: KieCall): RequestInit {
  const headers = { authorization: `Bearer ${apiKey}`, accept: 'application/json' };
  if (!body) return { headers, redirect: 'manual' };
  if (body instanceof FormData) return { method: 'POST', headers, body, redirect: 'manual' };
  const json = { ...headers, 'content-type': 'application/json' };
  return { method: 'POST', headers: json, body: JSON.stringify(body), redirect: 'manual' };
}

function readEnvelope(text: string): z.output<typeof Envelope> | undefined {
  try {
    return Envelope.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A code below 400 that is not 200 says nothing we could rely on. */
function isError(envelope: z.output<typeof Envelope> | undefined): boolean {
  return envelope !== undefined && envelope.code >= 400;
}

function describeRefusal(
  response: Response,
  envelope: z.output<typeof Envelope> | undefined,
  now: () => number,
): KieRefusal {
  return {
    kind: 'refused',
    status: response.status,
    code: envelope?.code,
    message: envelope?.msg ?? envelope?.message ?? '',
    retryAfterMs: readRetryAfter(response.headers, now),
  };
}
