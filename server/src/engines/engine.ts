import type { GenerationReport } from '@vignette/server/contract';

/**
 * What runs a generation. An engine knows models, prompts and bytes; it knows nothing of credits, owners or storage.
 * Task ids are the engine's own: they are stored before anything waits on them, so that a restart polls, not pays, again.
 */
export interface Engine {
  readonly name: string;
  /** What it offers; read once at start. */
  readonly models: readonly EngineModel[];
  /** Starts one generation. Resolves as soon as a task id exists, long before the picture does. */
  submit(request: EngineRequest, signal: AbortSignal): Promise<{ taskId: string }>;
  /** The task's state now; may wait for a change until `signal` aborts. `unknown`: this engine has no such task (any more). */
  poll(taskId: string, signal: AbortSignal): Promise<EngineStatus>;
  /** Asks the engine to stop; resolves whether or not it could. */
  cancel(taskId: string): Promise<void>;
  /** Frees workers and sockets. */
  close(): Promise<void>;
}

export interface EngineModel {
  id: string;
  name: string;
  /** One sentence a person reads beside the model's name: what kind of engine this is. */
  label: string;
  /** Whole credits for one output. */
  credits: number;
  sizes: readonly EngineSize[];
  maxCount: number;
  maxPromptCharacters: number;
  styles: readonly string[];
  /** IPTC digital source type, the last segment of its URI: `algorithmicMedia`, `trainedAlgorithmicMedia` … */
  digitalSourceType: string;
  /** What the engine keeps of a request and for how long, in a sentence. */
  keeps: string;
}

export interface EngineSize {
  width: number;
  height: number;
}

export interface EngineRequest {
  /** The generation's id: the engine's own idempotency key where it has one. */
  id: string;
  model: string;
  prompt: string;
  negativePrompt?: string;
  width: number;
  height: number;
  count: number;
  seed: number;
  style?: string;
  /** BCP 47 language of the page: a hint for reading the prompt. */
  language?: string;
  /** Asked for openly when an earlier answer said no subject was understood. */
  fallback?: 'landscape' | 'poster';
}

export type EngineStatus =
  | { state: 'running'; progress?: number; pollAfterMs: number }
  | { state: 'succeeded'; outputs: EngineOutput[]; report?: GenerationReport }
  | { state: 'refused'; code: 'no_subject_understood' | 'content_refused'; reason: string; report?: GenerationReport }
  | {
      state: 'failed';
      code: 'engine_failed' | 'engine_timeout' | 'engine_unavailable';
      reason: string;
      retryable: boolean;
    }
  | { state: 'unknown' };

export interface EngineOutput {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
}
